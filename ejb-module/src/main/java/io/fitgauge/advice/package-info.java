/**
 * What is weak about an ICP, as far as that can be seen: warnings with a stable code, why it matters and what to do.
 *
 * <ul>
 *   <li>The draft is looked at, because it can still be made better. What it would do to the accounts is computed then, not
 *       taken from stored scores: a draft that was never published has none.
 *   <li>A rule is plain Java over {@link io.fitgauge.advice.control.Facts}; where it begins to warn, the tenant sets.
 *   <li>Nothing is said where there is nothing to say it from: without accounts no draft is too loose.
 *   <li>Warnings never stop anybody.
 * </ul>
 */
@NullMarked
package io.fitgauge.advice;

import org.jspecify.annotations.NullMarked;
