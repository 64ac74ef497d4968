/** Cursors, Link headers, ETags and idempotency: the conventions of lists and single resources. */
@NullMarked
package io.fitgauge.web.paging;

import org.jspecify.annotations.NullMarked;
