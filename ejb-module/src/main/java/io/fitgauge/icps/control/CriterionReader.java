package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one criterion. */
class CriterionReader {

    private static final int MOST_WEIGHT = 100;
    private static final String FOR_EXCLUDE = "is for EXCLUDE only";

    private final DemandReader demands;
    private final OperandReader operands;

    @Inject
    CriterionReader(DemandReader demands, OperandReader operands) {
        this.demands = demands;
        this.operands = operands;
    }

    /**
     * @param errors takes what is wrong, with pointers from the criterion down
     * @return empty when anything is wrong
     */
    Optional<Criterion> read(WrittenCriterion written, Map<String, AttributeView> definitions, FieldErrors errors) {
        String key = Keys.read(written.key(), "/key", errors);
        Mode mode = written.mode();
        if (mode == null) {
            errors.add("/mode", "must be MUST, SCORE or EXCLUDE");
        }
        int weight = weight(mode, written.weight(), errors);
        Optional<Demand> demand = Nested.in("", errors, own -> demands.read(written, mode, definitions, own));
        String group = group(written, errors);
        String reason = reason(written, errors);
        LocalDate validUntil = validUntil(written, errors);
        return !errors.isEmpty() || mode == null
                ? Optional.empty()
                : demand.map(what -> new Criterion(key, what, mode, weight, group, reason, validUntil));
    }

    private static int weight(@Nullable Mode mode, @Nullable Integer weight, FieldErrors errors) {
        if (mode == null) {
            return 0;
        }
        int least = mode == Mode.SCORE ? 1 : 0;
        if (mode == Mode.EXCLUDE) {
            if (weight != null) {
                errors.add("/weight", "is not for EXCLUDE, which gives no points");
            }
        } else if (weight == null && mode == Mode.SCORE) {
            errors.add("/weight", "is missing: SCORE needs 1 to " + MOST_WEIGHT);
        } else if (weight != null && (weight < least || weight > MOST_WEIGHT)) {
            errors.add("/weight", "must be " + least + " to " + MOST_WEIGHT + " for " + mode);
        }
        return weight == null ? 0 : weight;
    }

    /** Whether there is such a group is said where all of them are known. */
    private static @Nullable String group(WrittenCriterion written, FieldErrors errors) {
        String group = written.group();
        if (group != null && written.mode() == Mode.EXCLUDE) {
            errors.add("/group", "is not for EXCLUDE, which has no weight");
        }
        return group;
    }

    private @Nullable String reason(WrittenCriterion written, FieldErrors errors) {
        return ofExclusion(written, written.reason(), AttributeType.TEXT, "/reason", errors)
                .map(text -> ((AttributeValue.Text) text).value())
                .orElse(null);
    }

    private @Nullable LocalDate validUntil(WrittenCriterion written, FieldErrors errors) {
        return ofExclusion(written, written.validUntil(), AttributeType.DATE, "/validUntil", errors)
                .map(day -> ((AttributeValue.Day) day).value())
                .orElse(null);
    }

    private Optional<AttributeValue> ofExclusion(
            WrittenCriterion written, @Nullable String text, AttributeType type, String pointer, FieldErrors errors) {
        if (text == null) {
            return Optional.empty();
        }
        if (written.mode() != null && written.mode() != Mode.EXCLUDE) {
            errors.add(pointer, FOR_EXCLUDE);
            return Optional.empty();
        }
        return operands.value(text, type, pointer, errors);
    }
}
