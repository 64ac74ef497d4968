/** Reads and writes single values; the definitions they belong to are the boundary's. */
@NullMarked
package io.fitgauge.attributes.control;

import org.jspecify.annotations.NullMarked;
