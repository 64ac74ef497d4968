@NullMarked
package io.fitgauge.schedules.control;

import org.jspecify.annotations.NullMarked;
