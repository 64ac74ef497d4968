/** Reads the shipped tables. */
@NullMarked
package io.fitgauge.reference.control;

import org.jspecify.annotations.NullMarked;
