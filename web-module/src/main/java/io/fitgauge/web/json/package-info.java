/** JSON in and out: one mapper, strict; whole replacement and merge patch of a resource. */
@NullMarked
package io.fitgauge.web.json;

import org.jspecify.annotations.NullMarked;
