@NullMarked
package io.fitgauge.outbound.boundary;

import org.jspecify.annotations.NullMarked;
