/**
 * What one tenant's load does to another. Each case runs on a server of its own, measures from the moment at which a request was
 * due (a client that waits for slow answers would hide them), and prints a table.
 *
 * <p>Run by Maven's profile {@code load}; for how long is a property of the build.
 */
@NullMarked
package io.fitgauge.load;

import org.jspecify.annotations.NullMarked;
