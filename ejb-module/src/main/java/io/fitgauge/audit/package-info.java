/**
 * Who did what, when and from where: one mechanism behind every boundary call, in the transaction of the change.
 *
 * <p>An entity that is written is noted with its fields before and after; rows that are written by SQL are noted by
 * those who write them, or else as the table that was written to. A statement whose table cannot be told is refused.
 *
 * <p>What the system does by itself is not noted. A job does what it does for who asked for it, and its entries bear the
 * request that did, whose own entries say from where; it tells once of each table whose rows it writes by the thousand, and
 * at its end what it came to. A login acts as the system and says whose it was ({@link
 * io.fitgauge.tenancy.Changes#doneBy}); if it forgot, the entry would still be there. Tables that hold no knowledge of people's making (queues, scores, caches) are
 * listed in {@link io.fitgauge.audit.control.Tables}; a new table is audited unless it is put there.
 */
@NullMarked
package io.fitgauge.audit;

import org.jspecify.annotations.NullMarked;
