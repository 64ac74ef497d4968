/** Logging in, and the one filter that turns a token into a caller with a role. */
@NullMarked
package io.fitgauge.web.identity;

import org.jspecify.annotations.NullMarked;
