/**
 * A POST that is sent again gets its first answer again, for a day. The answer is kept in the transaction of the
 * change, so there is never one without the other.
 */
@NullMarked
package io.fitgauge.idempotency;

import org.jspecify.annotations.NullMarked;
