package io.fitgauge.identity.boundary;

import io.fitgauge.refusal.Refusal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A user's texts as they are kept: white space around them does not count, and a blank one is absent. */
record UserWords(String name, @Nullable String department, @Nullable String language) {

    static UserWords of(NewUser user) {
        return new UserWords(user.name().strip(), orNothing(user.department()), tag(user.language()));
    }

    static UserWords of(UserSettings user) {
        return new UserWords(user.name().strip(), orNothing(user.department()), tag(user.language()));
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws Refusal INVALID when it is none */
    static @Nullable String tag(@Nullable String language) {
        String tag = orNothing(language);
        if (tag == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException notOne) {
            // said below
        }
        throw Refusal.invalid("/language", "Not a language tag such as nl-NL.");
    }
}
