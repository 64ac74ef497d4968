/**
 * Cards: an ICP with its personas, to hand around as PDF or HTML. Owns no table.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>One page for the ICP and one for each persona. What is too long for its page is shortened step by step, all of a column
 *       alike, until it fits: whatever is left out is marked where it is missing, and the foot of the page says so.
 *   <li>PDF and HTML come from one template and say the same; whether a page fits is measured on the PDF. The HTML has a little more
 *       room on its sheets, so that what fits the one fits the other.
 *   <li>Nothing is ever fetched: texts of tenants are text and nothing else, links of theirs are not clickable, and the renderer is
 *       allowed no address at all.
 *   <li>Signs that the font does not have, such as emoji or Chinese, are empty boxes in the PDF, and the foot says so. Other fonts
 *       would be many times as large as all of the product. Browsers show them with the fonts of their machine.
 *   <li>The PDF is tagged (PDF/UA): it has headings, tables, a language, a title and bookmarks.
 *   <li>A card says what the version said, with the personas that were published with it. Names of segment, product, owner and tenant are those of today.
 *   <li>Demographics of personas stay off the card: they take no part in anything, and it leaves the house.
 *   <li>Few cards are rendered at once, as each takes some dozens of megabytes for a moment; who waits too long is asked to come again.
 *   <li>Reading takes one transaction; rendering none.
 * </ul>
 */
@NullMarked
package io.fitgauge.cards;

import org.jspecify.annotations.NullMarked;
