@NullMarked
package io.fitgauge.schedules;

import org.jspecify.annotations.NullMarked;
