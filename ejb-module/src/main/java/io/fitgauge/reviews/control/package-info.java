@NullMarked
package io.fitgauge.reviews.control;

import org.jspecify.annotations.NullMarked;
