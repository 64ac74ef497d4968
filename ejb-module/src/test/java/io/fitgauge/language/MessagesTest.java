package io.fitgauge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private final Messages english = Messages.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "-7|-7",
                "12.50|12.5",
                "1995|1995",
                "10000|10,000",
                "1E+6|1,000,000",
                "999999999999999999.123456|999,999,999,999,999,999.123456"
            })
    void numbersKeepAllTheirDigits(BigDecimal number, String written) {
        assertThat(english.number(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000000|EUR|€1,000,000",
                "1000|USD|$1,000",
                "12.5|USD|$12.50",
                "12.345678|EUR|€12.345678",
                "-5|EUR|-€5",
                "1200|JPY|¥1,200",
                "10000|SEK|SEK\u00a010,000"
            })
    void moneyIsWrittenWithTheCurrencysSign(BigDecimal amount, String currency, String written) {
        assertThat(english.money(amount, currency)).isEqualTo(written);
    }

    @Test
    void theRegionDecidesHowADayIsWritten() {
        LocalDate day = LocalDate.of(2024, 5, 31);

        assertThat(english.day(day)).isEqualTo("May 31, 2024");
        assertThat(Messages.of(Locale.UK).day(day)).isEqualTo("31 May 2024");
    }

    @Test
    void aReaderOfAnotherLanguageReadsEnglishThroughout() {
        Messages messages = Messages.of(Locale.forLanguageTag("tlh"));

        assertThat(messages.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(messages.number(new BigDecimal("12345.6"))).isEqualTo("12,345.6");
        assertThat(messages.yesOrNo(true)).isEqualTo("yes");
    }

    @Test
    void theMachinesLanguageIsNobodys() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(Messages.of(Locale.ENGLISH).number(new BigDecimal("12345.6")))
                    .isEqualTo("12,345.6");
            assertThat(Messages.of(Locale.ENGLISH).yesOrNo(false)).isEqualTo("no");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void enumerationsAreShortened() {
        List<String> items = List.of("a", "b", "c", "d", "e");

        assertThat(english.and(items, 3)).isEqualTo("a, b, c and 2 more");
        assertThat(english.or(items, 3)).isEqualTo("a, b, c or 2 more");
        assertThat(english.or(items, 5)).isEqualTo("a, b, c, d or e");
        assertThat(english.or(items.subList(0, 2), 3)).isEqualTo("a or b");
        assertThat(english.and(items.subList(0, 1), 3)).isEqualTo("a");
        assertThat(english.listed(items, 5)).isEqualTo("a, b, c, d, e");
        assertThat(english.listed(items, 3)).isEqualTo("a, b, c and 2 more");
        assertThat(english.and(List.of(), 3)).isEmpty();
    }

    @Test
    void nothingIsLeftOutToSayOneMore() {
        assertThat(english.or(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b, c or d");
        assertThat(english.listed(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b, c, d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|12,345.6|€1,250,000|$12.50|May 31, 2024|a, b, c and 2 more|a, b, c, d or e|yes",
                "nl|12.345,6|€~1.250.000|US$~12,50|31 mei 2024|a, b, c en nog 2|a, b, c, d of e|ja",
                "de|12.345,6|1.250.000~€|12,50~$|31.05.2024|a, b, c und 2 weitere|a, b, c, d oder e|ja",
                "sv|12~345,6|1~250~000~€|12,50~US$|31 maj 2024|a, b, c och 2 till|a, b, c, d eller e|ja",
                "pl|12~345,6|1~250~000~€|12,50~USD|31 maj 2024|a, b, c i jeszcze 2|a, b, c, d lub e|tak"
            })
    void eachLanguageWritesValuesInItsOwnWay(
            String tag, String number, String euros, String dollars, String day, String and, String or, String yes) {
        Messages messages = Messages.of(Locale.forLanguageTag(tag));
        List<String> items = List.of("a", "b", "c", "d", "e");

        assertThat(messages.number(new BigDecimal("12345.6"))).isEqualTo(spaced(number));
        assertThat(messages.money(new BigDecimal("1250000"), "EUR")).isEqualTo(spaced(euros));
        assertThat(messages.money(new BigDecimal("12.5"), "USD")).isEqualTo(spaced(dollars));
        assertThat(messages.day(LocalDate.of(2024, 5, 31))).isEqualTo(day);
        assertThat(messages.and(items, 3)).isEqualTo(and);
        assertThat(messages.or(items, 5)).isEqualTo(or);
        assertThat(messages.yesOrNo(true)).isEqualTo(yes);
    }

    private static String spaced(String written) {
        return written.replace('~', '\u00a0');
    }

    @Test
    void valuesHaveNamesAndChooseThePlural() {
        Messages rooms = Messages.of(Locale.forLanguageTag("pl"), "io.fitgauge.language.samples");

        assertThat(rooms.text("companies", Map.of("count", 1, "label", "{it's}")))
                .isEqualTo("{it's}: 1 firma");
        assertThat(rooms.text("companies", Map.of("count", 3, "label", "X"))).isEqualTo("X: 3 firmy");
        assertThat(rooms.text("companies", Map.of("count", 12, "label", "X"))).isEqualTo("X: 12 firm");
        assertThat(rooms.yesOrNo(true)).isEqualTo("tak");
    }

    @Test
    void aBundleThatIsMissingIsABug() {
        assertThatThrownBy(() -> Messages.of(Locale.ENGLISH, "io.fitgauge.none"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void bracesInValuesArePlainText() {
        assertThat(english.and(List.of("{0}", "it's"), 3)).isEqualTo("{0} and it's");
    }

    @Test
    void aTextThatIsMissingIsABug() {
        assertThatThrownBy(() -> english.text("no.such.text")).isInstanceOf(MissingResourceException.class);
    }
}
