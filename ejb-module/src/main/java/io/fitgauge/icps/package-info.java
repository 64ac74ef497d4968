/**
 * Products, market segments, and ideal customer profiles with their immutable versions.
 *
 * <p>Owns {@code product}, {@code segment}, {@code icp} and {@code icp_version}. Decided here:
 *
 * <ul>
 *   <li>Criteria are stored as they were written and read again by the same reader, so what is shown is what was sent.
 *       Thresholds are stored in full.
 *   <li>A version carries the definitions of the attributes it leans on: it can be read after a tenant deleted one.
 *   <li>A draft can be changed while its ICP is in use; scores use the version. A retired ICP cannot be changed, and
 *       publishing puts it back into use, with a new version.
 *   <li>What was published once is never deleted, nor is a product or segment that an ICP or a version names.
 *   <li>Saving criteria holds the tenant's own attributes they name, so that none is deleted meanwhile; deleting one
 *       that is in use is refused.
 *   <li>An ICP may be for another product than its segment: a segment can be worth more than its first product.
 *   <li>A criterion asks one attribute, or any or all of several in groups that lie in each other up to four deep. Each
 *       part is read as a criterion's own match is. An attribute is in use wherever in a criterion it stands.
 *   <li>Weight groups lie beside the criteria, in a column of their own that is empty when there are none: what was
 *       stored before there were any reads as it did.
 *   <li>Limits the contract leaves open: names of 200 characters, descriptions of 4,000, 50 needs and 50 reasons to
 *       buy of 500, values and reasons of 500, 50
 *       matches in a criterion, 20 weight groups with labels of 200.
 * </ul>
 */
@NullMarked
package io.fitgauge.icps;

import org.jspecify.annotations.NullMarked;
