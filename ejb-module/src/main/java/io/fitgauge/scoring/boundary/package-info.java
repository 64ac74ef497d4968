@NullMarked
package io.fitgauge.scoring.boundary;

import org.jspecify.annotations.NullMarked;
