package io.fitgauge.attributes.control;

import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;

/** The scale of a rating, both ends included. */
public record Scale(int lowest, int highest) {

    /** @return false when the number lies outside, and it was said so */
    public boolean holds(AttributeValue value, String pointer, FieldErrors errors) {
        boolean outside = value instanceof AttributeValue.Num number
                && (number.value().compareTo(BigDecimal.valueOf(lowest)) < 0
                        || number.value().compareTo(BigDecimal.valueOf(highest)) > 0);
        if (outside) {
            errors.add(pointer, "must be from " + lowest + " to " + highest);
        }
        return !outside;
    }
}
