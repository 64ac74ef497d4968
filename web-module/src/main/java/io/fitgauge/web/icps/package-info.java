/** Products, segments and ICPs over HTTP. */
@NullMarked
package io.fitgauge.web.icps;

import org.jspecify.annotations.NullMarked;
