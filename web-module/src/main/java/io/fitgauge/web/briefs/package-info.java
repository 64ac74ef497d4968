/** Briefs over HTTP. */
@NullMarked
package io.fitgauge.web.briefs;

import org.jspecify.annotations.NullMarked;
