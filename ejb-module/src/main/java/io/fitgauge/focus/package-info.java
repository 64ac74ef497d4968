/**
 * Whether focusing pays: what became of the deals of accounts, by the tier that the accounts have now. Owns no table.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>An account counts with its latest tier. Tiers of the day when a deal was closed would be fairer, but are not
 *       kept for as long: revisions and the history of scores are thinned out.
 *   <li>Shares come with Wilson's interval, averages with Student's, a median with that of its order statistics, all for
 *       95 %. They hold for deals that are independent of each other; several of one account hardly are.
 *   <li>From fewer than six observations only the counts are given. With five there is no interval of a median at that
 *       level at all, and what is said of less is chance.
 *   <li>Amounts in another currency are converted by the latest rate on or before the day the deal was closed. Those
 *       without a rate, or without that day, are counted and left out.
 *   <li>Deals and accounts are gone through chunk by chunk, each in a short transaction.
 * </ul>
 */
@NullMarked
package io.fitgauge.focus;

import org.jspecify.annotations.NullMarked;
