/** What can be known about an account: the built-in attributes and a tenant's own, and how their values are read. */
@NullMarked
package io.fitgauge.attributes;

import org.jspecify.annotations.NullMarked;
