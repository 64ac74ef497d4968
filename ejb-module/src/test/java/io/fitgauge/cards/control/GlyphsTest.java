package io.fitgauge.cards.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.language.Languages;
import io.fitgauge.language.Messages;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void theFontHasTheLettersOfEveryLanguageThatIsSpoken() {
        assertThat(Glyphs.all("ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ åäö ÅÄÖ äöüß ÄÖÜẞ ëïéèêçĳ „“”’‚‘«»–—…·•≥≤"))
                .isTrue();
    }

    @Test
    void theFontHasTheSignsOfAllCurrencies() {
        for (Locale language : Languages.spoken()) {
            Messages messages = Messages.of(language);
            for (Currency currency : Currency.getAvailableCurrencies()) {
                String money = messages.money(BigDecimal.TEN, currency.getCurrencyCode());

                assertThat(Glyphs.all(Glyphs.seen(money)))
                        .as("%s in %s", money, language)
                        .isTrue();
            }
        }
    }

    @Test
    void aSignOfSeveralPartsIsSeenByItsParts() {
        assertThat(Glyphs.seen("e\u0301")).isEqualTo("é");
        assertThat(Glyphs.boxed(Glyphs.seen("❤\uFE0F 👍🏽"))).isEqualTo("❤ □");
    }

    @Test
    void onlyWhatIsMissingIsABox() {
        assertThat(Glyphs.all("a 游")).isFalse();
        assertThat(Glyphs.boxed("a 游\n\t𝔘")).isEqualTo("a □\n\t□");
    }
}
