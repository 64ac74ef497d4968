/** Templates over HTTP. */
@NullMarked
package io.fitgauge.web.templates;

import org.jspecify.annotations.NullMarked;
