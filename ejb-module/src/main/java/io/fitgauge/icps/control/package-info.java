@NullMarked
package io.fitgauge.icps.control;

import org.jspecify.annotations.NullMarked;
