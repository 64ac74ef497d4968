/**
 * Target lists: named, owned lists of accounts, by hand or by a filter.
 *
 * <p>Owns {@code target_list} and {@code target_list_entry}. Decided here:
 *
 * <ul>
 *   <li>A list is by hand or by a filter for all of its life. What a filter finds now can be frozen into a new list by
 *       hand.
 *   <li>A filter is kept as it was sent and asked when the list is read, so the list is as fresh as the accounts and
 *       the scores are. Conditions of accounts are asked in their room, conditions of scores in theirs: where there are
 *       both, the ranking is gone through and each part of it shown to the accounts. One request goes through a bounded
 *       part of a ranking, so that a page may be short, or empty, and still have a next one.
 *   <li>Everybody in the tenant sees all lists. Whoever may write lists makes some; only the owner and editors change
 *       them, fill them, delete them, or give them to another member.
 *   <li>The ETag is about what is said of a list, not about which accounts are on it: adding and taking off are
 *       idempotent and need none.
 *   <li>An entry goes with its account's row and follows it into another account by a merge. An ICP in a filter may be
 *       deleted while it was never published; then nothing fits it.
 * </ul>
 */
@NullMarked
package io.fitgauge.lists;

import org.jspecify.annotations.NullMarked;
