@NullMarked
package io.fitgauge.focus.boundary;

import org.jspecify.annotations.NullMarked;
