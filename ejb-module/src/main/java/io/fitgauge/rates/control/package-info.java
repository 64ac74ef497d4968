@NullMarked
package io.fitgauge.rates.control;

import org.jspecify.annotations.NullMarked;
