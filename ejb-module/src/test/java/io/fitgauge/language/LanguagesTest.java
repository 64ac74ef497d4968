package io.fitgauge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void aSpokenLanguageIsTakenWithTheReadersRegion() {
        assertThat(Languages.best(Locale.UK)).isEqualTo(Locale.UK);
    }

    @Test
    void englishIsTheLastResort() {
        assertThat(Languages.best(Locale.forLanguageTag("tlh"))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best(Locale.ROOT)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.best(List.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theFirstLanguageThatIsSpokenWins() {
        Locale klingon = Locale.forLanguageTag("tlh");

        assertThat(Languages.best(List.of(klingon, Locale.UK, Locale.US))).isEqualTo(Locale.UK);
    }

    @Test
    void otherDigitsOfATagAreLeftOut() {
        assertThat(Languages.best(Locale.forLanguageTag("en-GB-u-nu-thai"))).isEqualTo(Locale.UK);
    }
}
