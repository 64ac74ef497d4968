@NullMarked
package io.fitgauge.feed.boundary;

import org.jspecify.annotations.NullMarked;
