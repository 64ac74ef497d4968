@NullMarked
package io.fitgauge.scoring.entity;

import org.jspecify.annotations.NullMarked;
