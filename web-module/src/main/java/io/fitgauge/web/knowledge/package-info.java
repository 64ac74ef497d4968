/** Evidence, channels and comments over HTTP. */
@NullMarked
package io.fitgauge.web.knowledge;

import org.jspecify.annotations.NullMarked;
