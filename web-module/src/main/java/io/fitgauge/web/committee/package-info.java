/** Buying committees and lost deals over HTTP. */
@NullMarked
package io.fitgauge.web.committee;

import org.jspecify.annotations.NullMarked;
