@NullMarked
package io.fitgauge.briefs.boundary;

import org.jspecify.annotations.NullMarked;
