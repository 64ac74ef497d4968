/** Who did what, to be read and exported. */
@NullMarked
package io.fitgauge.web.audit;

import org.jspecify.annotations.NullMarked;
