@NullMarked
package io.fitgauge.briefs.control;

import org.jspecify.annotations.NullMarked;
