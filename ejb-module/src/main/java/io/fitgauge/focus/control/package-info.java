@NullMarked
package io.fitgauge.focus.control;

import org.jspecify.annotations.NullMarked;
