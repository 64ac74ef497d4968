package io.fitgauge.attributes.control;

import io.fitgauge.fit.AttributeValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one value as the contract's JSON has it, in a neutral tree. */
public final class ValueWriter {

    private ValueWriter() {}

    public static Object write(AttributeValue value) {
        if (value instanceof AttributeValue.Num number) {
            return written(number.value());
        }
        if (value instanceof AttributeValue.Money money) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("amount", written(money.amount()));
            written.put("currency", money.currency());
            return written;
        }
        if (value instanceof AttributeValue.Text text) {
            return text.value();
        }
        if (value instanceof AttributeValue.Tags tags) {
            return tags.values();
        }
        if (value instanceof AttributeValue.Flag flag) {
            return flag.value();
        }
        if (value instanceof AttributeValue.Day day) {
            return day.value().toString();
        }
        return ((AttributeValue.Industries) value).codes();
    }

    /** Without an exponent: a value holds a hundred as 1E+2. */
    private static BigDecimal written(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
