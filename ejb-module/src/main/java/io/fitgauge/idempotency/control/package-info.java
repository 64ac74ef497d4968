@NullMarked
package io.fitgauge.idempotency.control;

import org.jspecify.annotations.NullMarked;
