package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one criterion. */
class CriterionReader {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,50}");
    private static final int MOST_WEIGHT = 100;
    private static final String FOR_EXCLUDE = "is for EXCLUDE only";

    private final MatchReader matches;
    private final OperandReader operands;

    @Inject
    CriterionReader(MatchReader matches, OperandReader operands) {
        this.matches = matches;
        this.operands = operands;
    }

    /**
     * @param errors takes what is wrong, with pointers from the criterion down
     * @return empty when anything is wrong
     */
    Optional<Criterion> read(WrittenCriterion written, Map<String, AttributeView> definitions, FieldErrors errors) {
        String key = key(written.key(), errors);
        AttributeView attribute = attribute(written.attribute(), definitions, errors);
        Mode mode = written.mode();
        if (mode == null) {
            errors.add("/mode", "must be MUST, SCORE or EXCLUDE");
        }
        int weight = weight(mode, written.weight(), errors);
        Condition condition = condition(written, attribute, errors);
        String reason = reason(written, errors);
        LocalDate validUntil = validUntil(written, errors);
        return !errors.isEmpty() || attribute == null || mode == null || condition == null
                ? Optional.empty()
                : Optional.of(new Criterion(key, attribute.key(), mode, weight, condition, reason, validUntil));
    }

    private static String key(@Nullable String key, FieldErrors errors) {
        if (key == null || key.isBlank()) {
            errors.add("/key", "must not be blank");
            return "";
        }
        if (!KEY.matcher(key).matches()) {
            errors.add("/key", "must be up to 50 letters a to z, digits, dots, underscores and hyphens");
        }
        return key;
    }

    private static @Nullable AttributeView attribute(
            @Nullable String key, Map<String, AttributeView> definitions, FieldErrors errors) {
        if (key == null || key.isBlank()) {
            errors.add("/attribute", "must not be blank");
            return null;
        }
        AttributeView attribute = definitions.get(key);
        if (attribute == null) {
            errors.add("/attribute", "is not an attribute here");
        }
        return attribute;
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

    private @Nullable Condition condition(
            WrittenCriterion written, @Nullable AttributeView attribute, FieldErrors errors) {
        WrittenMatch match = written.match();
        if (match == null) {
            errors.add("/match", "is missing");
            return null;
        }
        if (attribute == null) {
            return null;
        }
        FieldErrors own = new FieldErrors();
        Optional<Condition> condition = matches.read(match, attribute, written.mode(), own);
        own.list().forEach(error -> errors.add("/match" + error.pointer(), error.detail()));
        return condition.orElse(null);
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
