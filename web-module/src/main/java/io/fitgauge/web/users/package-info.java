/** The users of a tenant, for its administrators and for themselves. */
@NullMarked
package io.fitgauge.web.users;

import org.jspecify.annotations.NullMarked;
