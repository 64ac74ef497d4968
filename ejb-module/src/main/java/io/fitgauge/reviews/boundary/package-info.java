@NullMarked
package io.fitgauge.reviews.boundary;

import org.jspecify.annotations.NullMarked;
