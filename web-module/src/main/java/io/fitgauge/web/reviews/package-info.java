/** Reviews over HTTP. */
@NullMarked
package io.fitgauge.web.reviews;

import org.jspecify.annotations.NullMarked;
