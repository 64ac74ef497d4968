/** What {@code /openapi} says beyond the annotations: roles, headers and every status, from the same code that acts. */
@NullMarked
package io.fitgauge.web.openapi;

import org.jspecify.annotations.NullMarked;
