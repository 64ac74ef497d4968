/**
 * What a tenant knows about its customers and its market: evidence, what each ICP rests on, the channels that evidence speaks
 * for, and what people say about an ICP.
 *
 * <p>Owns {@code evidence} with what it names, {@code channel} and {@code icp_comment}. Decided here:
 *
 * <ul>
 *   <li>Evidence speaks for something or against it. A criterion rests on what supports it; what only contradicts it is
 *       shown, and the criterion still rests on nothing.
 *   <li>A criterion is named by its key. It must be in the draft or in a version when evidence names it first. A key that
 *       is in neither the draft nor the version in use any more is shown as gone; the evidence stays as it is.
 *   <li>What evidence is for lies in one table of links that says of each what its target is; another kind of target is
 *       another column with its foreign key.
 *   <li>A best customer is behind an ICP when evidence about best customers, linked to it, names the account, or somebody
 *       who works there, and the account still bears the label.
 *   <li>A channel is advised for an ICP by a sum: one up for each evidence linked to both that supports it, one down for
 *       each that contradicts it, and one down for each that shows bad-fit customers there. Above zero it is advised, the
 *       highest first, then the one with the newest support, then by name. Without evidence it is not.
 *   <li>Contacts, accounts and ICPs that are deleted leave evidence with their rows, and comments go with their ICP. How
 *       many were asked stays. The ETag is about what was written of evidence, and about which accounts it names: the
 *       names of contacts are theirs. Merging accounts, or the contacts at them, moves what names them.
 *   <li>A channel that evidence names cannot be deleted.
 *   <li>Comments are for people: no API client reads or writes them. Their authors change and delete their own, and an
 *       administrator may delete any. An author who is erased leaves an id that nothing explains.
 *   <li>Erasing a person takes their name and address out of all texts here and out of what the audit noted of them. A
 *       name of fewer than five characters would be found everywhere: of those only the people asked are erased.
 * </ul>
 */
@NullMarked
package io.fitgauge.knowledge;

import org.jspecify.annotations.NullMarked;
