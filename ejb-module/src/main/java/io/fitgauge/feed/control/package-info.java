@NullMarked
package io.fitgauge.feed.control;

import org.jspecify.annotations.NullMarked;
