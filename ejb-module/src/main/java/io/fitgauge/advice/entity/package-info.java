@NullMarked
package io.fitgauge.advice.entity;

import org.jspecify.annotations.NullMarked;
