/**
 * The languages that the product speaks: which one a reader gets, its texts, and how it writes numbers, money, days and
 * enumerations.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>English is the language of last resort, and the bundle without a language in its name. Another language is one
 *       more bundle and one more line in {@link io.fitgauge.language.Languages}.
 *   <li>Numbers are written for the reader's region as far as the text is in the reader's language: a Dutch reader of
 *       English text reads 1,000,000.
 *   <li>Plain numbers below 10,000 are not grouped, because years are such numbers. Money always is.
 *   <li>Numbers are never rounded to be shown.
 * </ul>
 */
@NullMarked
package io.fitgauge.language;

import org.jspecify.annotations.NullMarked;
