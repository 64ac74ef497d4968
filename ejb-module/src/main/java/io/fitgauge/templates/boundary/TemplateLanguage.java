package io.fitgauge.templates.boundary;

import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a template is wanted in. */
public final class TemplateLanguage {

    private TemplateLanguage() {}

    /**
     * @param tag such as {@code nl}; the reader's own when absent
     * @throws Refusal INVALID for one that nothing is written in
     */
    public static Locale of(@Nullable String tag, Caller caller) {
        if (tag == null) {
            return Languages.best(caller.language());
        }
        Locale wanted = Locale.forLanguageTag(tag.strip());
        if (Languages.spoken().stream()
                .noneMatch(language -> language.getLanguage().equals(wanted.getLanguage()))) {
            throw Refusal.invalid("/language", "must be a tag of one of en, nl, de, sv, pl");
        }
        return Languages.best(wanted);
    }
}
