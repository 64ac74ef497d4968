package io.fitgauge.cards.boundary;

import io.fitgauge.cards.entity.CardFacts;
import java.text.Normalizer;
import java.util.Locale;

/** What a card is called where it is saved. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    static String of(CardFacts card) {
        String plain = Normalizer.normalize(card.name(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("Ł", "L")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String name = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
        return (name.isEmpty() ? "icp" : name) + (card.version() == null ? "-draft" : "-v" + card.version());
    }

    private static String trimmed(String name) {
        return name.replaceAll("^-+|-+$", "");
    }
}
