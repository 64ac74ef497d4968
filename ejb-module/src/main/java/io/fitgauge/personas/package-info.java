/**
 * Personas: the people an ICP is sold to, with what moves them, what to tell them and where; and the value tree, which says
 * what is worth what at each height of a company.
 *
 * <p>Owns {@code persona} and {@code value_tree}. Decided here:
 *
 * <ul>
 *   <li>A persona is made up. It holds nobody's name or address, and is no person's data; contacts are matched to it and
 *       are not stored with it.
 *   <li>What is said of it lies in five documents, as it was written and read again by the same records. Nothing asks the
 *       database about them.
 *   <li>Personas and the value tree are part of what an ICP says: changing them changes its draft, so that the ICP's ETag
 *       moves, who had agreed to the draft has to do so again, and a retired ICP's cannot be changed. An ICP that is deleted
 *       takes them along.
 *   <li>At most five an ICP: who has more has not chosen. Two are asked for by lint, not here.
 *   <li>A priority is 1 to 5, and one persona has it. Who takes one that is taken moves the others down, as far as there is
 *       no gap; when there is no room below, those above move up. The order of the others never changes.
 *   <li>A persona stays with its ICP.
 *   <li>Demographics are a note for the copywriter. They lie in a record of their own that only drafts and views hold:
 *       neither scoring nor matching ever gets it.
 *   <li>A height of the value tree belongs to a level: what is at the top is for decision makers, the middle for heads of
 *       departments, the bottom for users. A node supports one that is higher.
 *   <li>Limits: five personas, 20 of each list with texts of 500 characters, notes of 2,000, 60 nodes.
 * </ul>
 */
@NullMarked
package io.fitgauge.personas;

import org.jspecify.annotations.NullMarked;
