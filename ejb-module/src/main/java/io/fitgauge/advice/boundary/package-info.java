@NullMarked
package io.fitgauge.advice.boundary;

import org.jspecify.annotations.NullMarked;
