/**
 * What can be known about an account: the built-in attributes and a tenant's own, and how their values are read.
 *
 * <p>Values are read as they are written, never coerced, and all that is wrong with them is said at once. Limits that
 * the contract leaves open are chosen here, wide enough for real data and small enough that one account stays small:
 * 200 known attributes an account, 500 characters a text, 200 tags of 100 characters, 50 industry codes. Characters
 * are Unicode code points; control characters are refused but for those that are white space, because real lists hold
 * tabs and line breaks and comparing folds them. The scales of the built-in ratings (0 to 10, 1 to 5) are kept to.
 *
 * <p>Reading works on a neutral tree: {@code Map}, {@code List}, {@code String}, {@code Boolean}, {@code null}, and
 * {@code BigDecimal}, {@code BigInteger}, {@code Integer} or {@code Long}; a {@code Double} has lost its digits before
 * it gets here, and is no number.
 *
 * <p>A tenant has up to 500 own attributes. Their key and type are fixed at birth, and options can be added but not
 * removed, because accounts and criteria hold them. Keys that mean the account itself in an import are not given out.
 * Deleting one first asks the rooms above, by {@link io.fitgauge.attributes.boundary.AttributeWithdrawn}.
 */
@NullMarked
package io.fitgauge.attributes;

import org.jspecify.annotations.NullMarked;
