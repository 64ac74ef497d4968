/** Exchange rates over HTTP. */
@NullMarked
package io.fitgauge.web.rates;

import org.jspecify.annotations.NullMarked;
