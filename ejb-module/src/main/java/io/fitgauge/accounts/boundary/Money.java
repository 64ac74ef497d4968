package io.fitgauge.accounts.boundary;

import io.fitgauge.fit.AttributeValue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount as clients write and read it.
 *
 * @param amount up to 18 digits before the point and 6 after it
 * @param currency ISO 4217, upper case
 */
public record Money(@NotNull BigDecimal amount, @NotNull String currency) {

    static @Nullable Money of(AttributeValue.@Nullable Money money) {
        return money == null ? null : new Money(money.amount(), money.currency());
    }
}
