/** What boundaries hand out: pages that are stable while rows come and go, and the revision of a single thing. */
@NullMarked
package io.fitgauge.paging;

import org.jspecify.annotations.NullMarked;
