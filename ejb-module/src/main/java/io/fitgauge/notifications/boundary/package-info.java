@NullMarked
package io.fitgauge.notifications.boundary;

import org.jspecify.annotations.NullMarked;
