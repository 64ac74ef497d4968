/** Cards over HTTP. */
@NullMarked
package io.fitgauge.web.cards;

import org.jspecify.annotations.NullMarked;
