@NullMarked
package io.fitgauge.outbound.control;

import org.jspecify.annotations.NullMarked;
