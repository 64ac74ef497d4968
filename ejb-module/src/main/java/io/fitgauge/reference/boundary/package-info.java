@NullMarked
package io.fitgauge.reference.boundary;

import org.jspecify.annotations.NullMarked;
