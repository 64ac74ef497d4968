@NullMarked
package io.fitgauge.outbox.control;

import org.jspecify.annotations.NullMarked;
