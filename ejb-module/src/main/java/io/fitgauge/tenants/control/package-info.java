@NullMarked
package io.fitgauge.tenants.control;

import org.jspecify.annotations.NullMarked;
