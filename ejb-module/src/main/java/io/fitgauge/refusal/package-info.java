/**
 * One exception for every expected "no". It rolls back, crosses the EJB boundary unwrapped and becomes problem+json.
 *
 * <p>An open hall: every room may say no.
 */
@NullMarked
package io.fitgauge.refusal;

import org.jspecify.annotations.NullMarked;
