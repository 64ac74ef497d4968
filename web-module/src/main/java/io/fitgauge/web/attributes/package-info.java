/** Attributes over HTTP. */
@NullMarked
package io.fitgauge.web.attributes;

import org.jspecify.annotations.NullMarked;
