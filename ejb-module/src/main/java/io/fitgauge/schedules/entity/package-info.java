@NullMarked
package io.fitgauge.schedules.entity;

import org.jspecify.annotations.NullMarked;
