@NullMarked
package io.fitgauge.feed.entity;

import org.jspecify.annotations.NullMarked;
