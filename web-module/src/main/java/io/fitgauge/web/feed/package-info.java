/** What happens here, for other systems. */
@NullMarked
package io.fitgauge.web.feed;

import org.jspecify.annotations.NullMarked;
