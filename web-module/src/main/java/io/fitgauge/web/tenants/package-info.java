/** The caller's tenant over HTTP. */
@NullMarked
package io.fitgauge.web.tenants;

import org.jspecify.annotations.NullMarked;
