/**
 * What a tenant says that one currency is worth in another, from which day on.
 *
 * <p>Owns {@code exchange_rate}. Decided here:
 *
 * <ul>
 *   <li>A rate has one direction and is used as it was written: no inverse is made of it and no cross rate of two.
 *       Each is rounded by whoever made it, and two roundings would not agree to the last digit.
 *   <li>A rate counts from its day on until the next one of the same two currencies does. It may lie in the future.
 *   <li>Up to eight digits before the point and ten after it: enough for a dong in dinars, and back.
 *   <li>Any change is told with the currencies and days that it is about. Who has scores to make again decides whether
 *       it matters today.
 * </ul>
 */
@NullMarked
package io.fitgauge.rates;

import org.jspecify.annotations.NullMarked;
