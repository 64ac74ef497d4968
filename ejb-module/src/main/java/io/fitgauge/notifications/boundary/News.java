package io.fitgauge.notifications.boundary;

import io.fitgauge.language.Languages;
import io.fitgauge.notifications.entity.Wording;
import io.fitgauge.notifications.entity.Wordings;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that people are to be told.
 *
 * @param resource what kind of thing it is about, such as {@code change}
 * @param words in every language that is spoken
 */
public record News(NewsKind kind, String resource, UUID resourceId, Function<Locale, NewsText> words) {

    Wordings wordings() {
        return new Wordings(Languages.spoken().stream()
                .collect(Collectors.toMap(Locale::getLanguage, language -> wording(words.apply(language)))));
    }

    private static Wording wording(NewsText text) {
        return new Wording(text.title(), text.lines());
    }
}
