@NullMarked
package io.fitgauge.publishing.control;

import org.jspecify.annotations.NullMarked;
