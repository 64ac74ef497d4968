@NullMarked
package io.fitgauge.advice.control;

import org.jspecify.annotations.NullMarked;
