@NullMarked
package io.fitgauge.rates.boundary;

import org.jspecify.annotations.NullMarked;
