/** Servers for tests to start, to kill and to start again: as many as it takes, on the unpacked runtime. */
@NullMarked
package io.fitgauge.nodes;

import org.jspecify.annotations.NullMarked;
