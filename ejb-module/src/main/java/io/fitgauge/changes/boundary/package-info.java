@NullMarked
package io.fitgauge.changes.boundary;

import org.jspecify.annotations.NullMarked;
