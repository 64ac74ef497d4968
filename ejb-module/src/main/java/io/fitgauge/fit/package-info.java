/**
 * The scoring core: what is known about a company, the criteria of an ICP, and the score that follows.
 *
 * <p>Plain Java: no clock, no database, no Jakarta. The same answer every time, on exact decimals. A scoring model is
 * serializable and carries all it needs (the industry codes that a criterion holds are written out in it), so the
 * package also ships as a jar of its own.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>Not knowing is the absence of a value, and handled in one place, {@link io.fitgauge.fit.Demand}; conditions
 *       see known values only. Money without a rate is the one exception.
 *   <li>What varies beside the account is handed in: the scoring day and the {@link io.fitgauge.fit.Rates}.
 *   <li>Findings and reasons name criteria by key. The rest of a criterion is in the ICP version that gave the score.
 *   <li>Constructors refuse what the contract refuses with {@link java.lang.IllegalArgumentException}. Callers check
 *       first where a person should hear which field is at fault.
 *   <li>Texts are folded once, from what was written. A form is never folded again: NFKC may join a letter that folding
 *       made with an accent after it.
 *   <li>A criterion asks one thing, or any or all of several in a tree of {@link io.fitgauge.fit.Demand}s. It has one
 *       finding either way.
 *   <li>Weight groups cap each of the sums that a score is made of, before rounding: caps that never bite change nothing.
 * </ul>
 */
@NullMarked
package io.fitgauge.fit;

import org.jspecify.annotations.NullMarked;
