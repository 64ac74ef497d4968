package io.fitgauge.accounts.control;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what the options say about single columns, and the file's own words: against the columns that are mapped. */
final class WordsCheck {

    private static final int MOST_WORDS = 500;
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_PREFIX = 50;
    private static final BigDecimal LARGEST_SCALE = BigDecimal.TEN.pow(12);
    private static final BigDecimal SMALLEST_SCALE = BigDecimal.ONE.movePointLeft(6);
    private static final Set<AttributeType> SCALED = Set.of(AttributeType.NUMBER, AttributeType.MONEY);

    private final ImportOptions options;
    private final Map<String, ImportTarget> targets;
    private final FieldErrors errors;

    /** @param targets of the columns, by the trimmed name */
    WordsCheck(ImportOptions options, Map<String, ImportTarget> targets, FieldErrors errors) {
        this.options = options;
        this.targets = targets;
        this.errors = errors;
    }

    void check() {
        options.scale().forEach(this::scale);
        options.values().forEach(this::values);
        unknown();
        prefix();
    }

    private void scale(String column, @Nullable BigDecimal factor) {
        String pointer = "/scale" + FieldError.segment(column);
        ImportTarget target = targets.get(ComparableText.trimmed(column));
        if (!(target instanceof ImportTarget.Attribute attribute
                && SCALED.contains(attribute.view().type()))) {
            errors.add(pointer, "This column is mapped to no number and no money.");
        }
        if (factor == null || factor.compareTo(SMALLEST_SCALE) < 0 || factor.compareTo(LARGEST_SCALE) > 0) {
            errors.add(pointer, "A scale is a number above zero, such as 1000000.");
        }
    }

    private void values(String key, @Nullable Map<String, @Nullable String> words) {
        String pointer = "/values" + FieldError.segment(key);
        if (targets.values().stream().noneMatch(target -> target.key().equals(key))) {
            errors.add(pointer, "No column is mapped to " + Quoted.of(key) + ".");
        } else if (words == null || words.size() > MOST_WORDS) {
            errors.add(pointer, "Give at most " + MOST_WORDS + " words and what each means.");
        } else {
            words.forEach((word, value) -> {
                if (value == null || TextCells.isBlank(value) || TextCells.isBlank(word) || tooLong(word, value)) {
                    errors.add(pointer + FieldError.segment(word), "Give a word and what it means.");
                }
            });
        }
    }

    private static boolean tooLong(String word, String value) {
        return Math.max(word.length(), value.length()) > LONGEST_WORD;
    }

    private void unknown() {
        boolean bad = options.unknown().stream()
                .anyMatch(text -> text == null || TextCells.isBlank(text) || text.length() > LONGEST_WORD);
        if (bad || options.unknown().size() > MOST_WORDS) {
            errors.add("/unknown", "Give texts that mean that nothing is known, such as n/a.");
        }
    }

    private void prefix() {
        String prefix = Objects.requireNonNullElse(options.externalIdPrefix(), "");
        if (prefix.length() > LONGEST_PREFIX
                || !prefix.equals(IdCells.stripped(prefix))
                || prefix.chars().anyMatch(Character::isISOControl)) {
            errors.add("/externalIdPrefix", "A prefix has at most " + LONGEST_PREFIX + " characters, on one line.");
        }
    }
}
