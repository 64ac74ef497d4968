@NullMarked
package io.fitgauge.operator.boundary;

import org.jspecify.annotations.NullMarked;
