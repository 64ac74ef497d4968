/** The tenants themselves: agencies, their clients, and clients that stand alone. */
@NullMarked
package io.fitgauge.tenants;

import org.jspecify.annotations.NullMarked;
