@NullMarked
package io.fitgauge.rates.entity;

import org.jspecify.annotations.NullMarked;
