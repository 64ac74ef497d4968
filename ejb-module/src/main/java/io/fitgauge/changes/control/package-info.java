@NullMarked
package io.fitgauge.changes.control;

import org.jspecify.annotations.NullMarked;
