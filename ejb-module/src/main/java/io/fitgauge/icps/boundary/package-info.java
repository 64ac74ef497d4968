@NullMarked
package io.fitgauge.icps.boundary;

import org.jspecify.annotations.NullMarked;
