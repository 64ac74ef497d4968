/** Scores over HTTP. */
@NullMarked
package io.fitgauge.web.scoring;

import org.jspecify.annotations.NullMarked;
