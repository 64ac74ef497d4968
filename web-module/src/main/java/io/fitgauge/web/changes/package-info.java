/** What has changed, and who has read of it, over HTTP. */
@NullMarked
package io.fitgauge.web.changes;

import org.jspecify.annotations.NullMarked;
