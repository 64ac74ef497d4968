/**
 * The scoring core: what is known about a company, the criteria of an ICP, and the score that follows.
 *
 * <p>Plain Java: no clock, no database, no Jakarta. The same answer every time, on exact decimals. A scoring model is
 * serializable and carries all it needs (the industry codes that a criterion holds are written out in it), so the
 * package also ships as a jar of its own.
 */
@NullMarked
package io.fitgauge.fit;

import org.jspecify.annotations.NullMarked;
