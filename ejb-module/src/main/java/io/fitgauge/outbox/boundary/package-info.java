@NullMarked
package io.fitgauge.outbox.boundary;

import org.jspecify.annotations.NullMarked;
