/** Personas and value trees over HTTP. */
@NullMarked
package io.fitgauge.web.personas;

import org.jspecify.annotations.NullMarked;
