@NullMarked
package io.fitgauge.idempotency.boundary;

import org.jspecify.annotations.NullMarked;
