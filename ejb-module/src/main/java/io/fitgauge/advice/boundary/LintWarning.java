package io.fitgauge.advice.boundary;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.language.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something weak about an ICP, in the reader's language.
 *
 * @param criterion its key, when it is about one
 * @param message what is so
 * @param why why it matters
 * @param advice what to do
 * @param facts what it was found from, for programs: such as {@code count} and {@code least}
 */
public record LintWarning(
        LintCode code,
        @Nullable String criterion,
        String message,
        String why,
        String advice,
        Map<String, Object> facts) {

    static LintWarning of(Remark remark, Messages messages) {
        String code = remark.code().name();
        return new LintWarning(
                remark.code(),
                remark.criterion(),
                messages.text(code, written(remark.facts(), messages)),
                messages.text(code + ".why", Map.of()),
                messages.text(code + ".advice", Map.of()),
                remark.facts());
    }

    /** Days are written for the reader; what chooses a plural stays a number. */
    private static Map<String, Object> written(Map<String, Object> facts, Messages messages) {
        Map<String, Object> written = new LinkedHashMap<>(facts);
        written.replaceAll((name, fact) -> fact instanceof LocalDate day ? messages.day(day) : fact);
        written.computeIfPresent("weight", (name, fact) -> messages.number(new BigDecimal(fact.toString())));
        return written;
    }
}
