@NullMarked
package io.fitgauge.reviews.entity;

import org.jspecify.annotations.NullMarked;
