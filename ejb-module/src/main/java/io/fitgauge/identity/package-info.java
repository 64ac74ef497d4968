/** Who people are: identities, memberships with one role a tenant, passwords, sessions and the keys that sign tokens. */
@NullMarked
package io.fitgauge.identity;

import org.jspecify.annotations.NullMarked;
