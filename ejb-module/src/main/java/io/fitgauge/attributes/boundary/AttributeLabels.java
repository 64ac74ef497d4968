package io.fitgauge.attributes.boundary;

import io.fitgauge.language.Messages;
import java.util.Locale;

/** What attributes are called in one language. A tenant's own are called what it calls them. */
public final class AttributeLabels {

    private final Messages words;

    /** @param language any; the best spoken one is taken for it */
    public AttributeLabels(Locale language) {
        this.words = Messages.of(language, "io.fitgauge.attributes.words");
    }

    /** @param given the label that a tenant's own attribute has, or had */
    public String label(String key, String given) {
        return BuiltIn.find(key).isPresent() ? words.text("label." + key) : given;
    }
}
