@NullMarked
package io.fitgauge.icps.entity;

import org.jspecify.annotations.NullMarked;
