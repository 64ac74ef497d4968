@NullMarked
package io.fitgauge.publishing.boundary;

import org.jspecify.annotations.NullMarked;
