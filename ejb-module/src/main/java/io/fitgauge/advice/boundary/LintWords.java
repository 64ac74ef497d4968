package io.fitgauge.advice.boundary;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.language.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in any language what lint found, from what another room has kept of it. */
public final class LintWords {

    /** The fact that is a day; kept as JSON, it is a text. */
    private static final String DAY = "day";

    private LintWords() {}

    /**
     * @param facts as a warning has them
     * @return nothing for a code that is none any more
     */
    public static Optional<LintWarning> said(
            String code, @Nullable String criterion, Map<String, Object> facts, Locale language) {
        Map<String, Object> read = new LinkedHashMap<>(facts);
        read.computeIfPresent(DAY, (name, day) -> LocalDate.parse(day.toString()));
        return Arrays.stream(LintCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> LintWarning.of(new Remark(known, criterion, read), Messages.of(language, Lint.WORDS)));
    }
}
