@NullMarked
package io.fitgauge.notifications.entity;

import org.jspecify.annotations.NullMarked;
