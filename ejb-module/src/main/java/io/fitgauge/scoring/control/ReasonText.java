package io.fitgauge.scoring.control;

import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Reason;
import io.fitgauge.fit.ReasonCode;
import io.fitgauge.fit.ScoringModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reasons as they are stored, such as {@code EXCLUDED@4,MUST_MISSED@0}: code and place of the criterion. */
public final class ReasonText {

    private ReasonText() {}

    public static String of(ScoringModel model, List<Reason> reasons) {
        List<String> keys = model.criteria().stream().map(Criterion::key).toList();
        return reasons.stream()
                .map(reason -> reason.criterion() == null
                        ? reason.code().name()
                        : reason.code() + "@" + keys.indexOf(reason.criterion()))
                .collect(Collectors.joining(","));
    }

    public static List<Reason> read(ScoringModel model, String text) {
        return Arrays.stream(text.split(",", -1))
                .map(reason -> reason(model, reason))
                .toList();
    }

    private static Reason reason(ScoringModel model, String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return new Reason(ReasonCode.valueOf(text), null);
        }
        int place = Integer.parseInt(text, at + 1, text.length(), 10);
        return new Reason(
                ReasonCode.valueOf(text.substring(0, at)),
                model.criteria().get(place).key());
    }
}
