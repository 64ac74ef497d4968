@NullMarked
package io.fitgauge.tenants.boundary;

import org.jspecify.annotations.NullMarked;
