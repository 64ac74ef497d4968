package io.fitgauge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|de|nl",
                "fr, de;q=0.3, sv;q=0.8|pl|sv",
                "fr|pl|pl",
                "pl;q=0, fr|nl|nl",
                "*|de-AT|de-AT",
                "de-CH|nl|de-CH",
                "-|sv|sv",
                "|tlh|en"
            })
    void whatIsAcceptedCountsByItsWeightBeforeWhatTheReaderReadsOtherwise(
            @Nullable String accepted, String own, String taken) {
        assertThat(Languages.best(accepted, own)).isEqualTo(Locale.forLanguageTag(taken));
    }

    @Test
    void whoSaysNothingReadsEnglish() {
        assertThat(Languages.best(null, null)).isEqualTo(Locale.ENGLISH);
    }
}
