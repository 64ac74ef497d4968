/** Figures of ICPs and segments over HTTP. */
@NullMarked
package io.fitgauge.web.focus;

import org.jspecify.annotations.NullMarked;
