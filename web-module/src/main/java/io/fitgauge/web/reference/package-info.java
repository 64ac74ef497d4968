/** Code tables over HTTP. */
@NullMarked
package io.fitgauge.web.reference;

import org.jspecify.annotations.NullMarked;
