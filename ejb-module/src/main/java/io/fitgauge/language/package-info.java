/**
 * The languages that the product speaks: which one a reader gets, its texts, and how it writes numbers, money, days and
 * enumerations.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>English is the language of last resort, and the bundle without a language in its name. Another language is one
 *       more file beside each bundle and one more line in {@link io.fitgauge.language.Languages}.
 *   <li>A room keeps its texts in a bundle of its own, {@code io.fitgauge.<room>.words}; here is what all of them use.
 *       Values are put into whole sentences by name. What a sentence takes from tenants is never inflected.
 *   <li>Readers are called je in Dutch, Sie in German, du in Swedish and Państwo in Polish.
 *   <li>English enumerations have no comma before the last word, in any region.
 *   <li>Numbers are written for the reader's region as far as the text is in the reader's language: a Dutch reader of
 *       English text reads 1,000,000.
 *   <li>Plain numbers below 10,000 are not grouped, because years are such numbers. Money goes by CLDR.
 *   <li>Numbers are never rounded to be shown.
 * </ul>
 */
@NullMarked
package io.fitgauge.language;

import org.jspecify.annotations.NullMarked;
