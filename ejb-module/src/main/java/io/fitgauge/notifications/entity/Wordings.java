package io.fitgauge.notifications.entity;

import io.fitgauge.language.Languages;
import io.fitgauge.portability.Mark;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is told, in every language that is spoken.
 *
 * @param byLanguage by the languages' codes, English among them
 */
public record Wordings(Map<String, Wording> byLanguage) {

    public Wordings {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** For who reads this language. One that was not spoken yet when it was told reads English. */
    public Wording in(Locale reader) {
        Wording own = byLanguage.get(Languages.best(reader).getLanguage());
        return own == null ? Objects.requireNonNull(byLanguage.get(Locale.ENGLISH.getLanguage())) : own;
    }

    /** The same without a person's name or address. */
    public Wordings without(Mark mark) {
        return new Wordings(
                byLanguage.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, wording -> wording.getValue()
                        .without(mark))));
    }
}
