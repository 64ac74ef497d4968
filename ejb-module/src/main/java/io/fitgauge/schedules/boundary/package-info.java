@NullMarked
package io.fitgauge.schedules.boundary;

import org.jspecify.annotations.NullMarked;
