@NullMarked
package io.fitgauge.scoring.control;

import org.jspecify.annotations.NullMarked;
