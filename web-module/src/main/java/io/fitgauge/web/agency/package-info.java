/** An agency and its clients over HTTP, from both sides. */
@NullMarked
package io.fitgauge.web.agency;

import org.jspecify.annotations.NullMarked;
