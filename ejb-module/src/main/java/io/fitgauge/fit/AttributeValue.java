package io.fitgauge.fit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One known value of an account. Not knowing is the absence of a value in {@link Attributes}, never a value.
 *
 * <p>Decimals are kept without trailing zeros, so that equal numbers are equal values.
 */
public sealed interface AttributeValue extends Serializable {

    record Num(BigDecimal value) implements AttributeValue {
        public Num {
            value = plain(value);
        }
    }

    /** @param currency ISO 4217, upper case */
    record Money(BigDecimal amount, String currency) implements AttributeValue {
        public Money {
            amount = plain(amount);
        }
    }

    /** Text, a choice or a country code: one string, as it was written. */
    record Text(String value) implements AttributeValue {
        public Text {
            if (ComparableText.of(value).isEmpty()) {
                throw new IllegalArgumentException("Blank text is an unknown value");
            }
        }

        String form() {
            return ComparableText.of(value);
        }
    }

    /** Tags as they were first written, in their order; blank ones dropped, equal ones counted once; may be empty. */
    record Tags(List<String> values) implements AttributeValue {
        public Tags {
            Map<String, String> byForm = new LinkedHashMap<>();
            for (String tag : values) {
                String form = ComparableText.of(tag);
                if (!form.isEmpty()) {
                    byForm.putIfAbsent(form, ComparableText.trimmed(tag));
                }
            }
            values = List.copyOf(byForm.values());
        }

        Set<String> forms() {
            return values.stream().map(ComparableText::of).collect(toUnmodifiableSet());
        }
    }

    record Flag(boolean value) implements AttributeValue {}

    record Day(LocalDate value) implements AttributeValue {}

    /** @param codes {@code SCHEME:code} as in the code tables, sorted, each once; may be empty */
    record Industries(List<String> codes) implements AttributeValue {
        public Industries {
            codes = List.copyOf(new TreeSet<>(codes));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
