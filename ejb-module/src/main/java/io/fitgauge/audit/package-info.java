/**
 * Who did what, when and from where: one mechanism behind every boundary call, in the transaction of the change.
 *
 * <p>An entity that is written is noted with its fields before and after; rows that are written by SQL are noted by
 * those who write them, or else as the table that was written to. What the system does by itself, jobs among it, is not
 * noted: the person who started it is. Tables that hold no knowledge of people's making (queues, scores, caches) are
 * listed in {@link io.fitgauge.audit.control.Tables}; a new table is audited unless it is put there.
 */
@NullMarked
package io.fitgauge.audit;

import org.jspecify.annotations.NullMarked;
