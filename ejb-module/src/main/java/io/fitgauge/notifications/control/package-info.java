@NullMarked
package io.fitgauge.notifications.control;

import org.jspecify.annotations.NullMarked;
