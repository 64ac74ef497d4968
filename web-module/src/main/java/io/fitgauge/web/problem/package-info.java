/** Errors as RFC 9457 problems: whatever goes wrong, wherever, becomes one here. */
@NullMarked
package io.fitgauge.web.problem;

import org.jspecify.annotations.NullMarked;
