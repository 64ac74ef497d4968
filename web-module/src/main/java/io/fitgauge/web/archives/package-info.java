/** Tenants as archives. */
@NullMarked
package io.fitgauge.web.archives;

import org.jspecify.annotations.NullMarked;
