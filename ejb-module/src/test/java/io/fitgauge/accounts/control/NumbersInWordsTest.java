package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|. | , | $1.2 billion        | 1200000000 | USD",
                "en|. | , | USD 1,000           | 1000       | USD",
                "en|. | , | US$ 5m              | 5000000    | USD",
                "en|. | , | 2.5M                | 2500000    | ",
                "en|. | , | $2.5mm              | 2500000    | USD",
                "en|. | , | £3bn                | 3000000000 | GBP",
                "en|. | , | 1.2 million US dollars | 1200000 | USD",
                "en|. | , | 12 million euros    | 12000000   | EUR",
                "en|. | , | -$5                 | -5         | USD",
                "en|. | , | ($1,234)            | -1234      | USD",
                "en|. | , | $4.1 billion (2023)[5] | 4100000000 | USD",
                "en|. | , | ~$10 million        | 10000000   | USD",
                "en|. | , | ₹ 1,200 crore       | 12000000000 | INR",
                "en|. | , | A$ 5                | 5          | AUD",
                "en|. | , | USDm 5              | 5000000    | USD",
                "en|. | , | 1.2T                | 1200000000000 | ",
                "en|. | , | about 3.5K          | 3500       | ",
                "en|. | , | EUR 10,000+         | 10000      | EUR",
                "de|`,`|. | CHF 950'000         | 950000     | CHF",
                "en|. | , | 1 250 000 EUR       | 1250000    | EUR",
                "en|. | , | $ 2'500.75          | 2500.75    | USD",
                "de|`,`|. | € 1.234,50          | 1234.5     | EUR",
                "de|`,`|. | 1.234,50 €          | 1234.5     | EUR",
                "de|`,`|. | 1,2 Mio. €          | 1200000    | EUR",
                "de|`,`|. | 3 Mrd. EUR          | 3000000000 | EUR",
                "de|`,`|. | 2 Billionen Euro    | 2000000000000 | EUR",
                "de|`,`|. | 12 TEUR             | 12000      | EUR",
                "de|`,`|. | 500 Tsd. €          | 500000     | EUR",
                "de|`,`|. | 5 T€                | 5000       | EUR",
                "nl|`,`|. | € 1,5 miljoen       | 1500000    | EUR",
                "nl|`,`|. | € 5,-               | 5          | EUR",
                "nl|`,`|. | 3,4 mld             | 3400000000 | ",
                "nl|`,`|. | ongeveer 12 mln euro | 12000000  | EUR",
                "sv|`,`|` ` | 12 tkr            | 12000      | SEK",
                "sv|`,`|` ` | 1 234,5 kr        | 1234.5     | SEK",
                "sv|`,`|` ` | 450 MSEK          | 450000000  | SEK",
                "sv|`,`|` ` | 3,2 miljarder kronor | 3200000000 | SEK",
                "sv|`,`|` ` | 5 Mkr             | 5000000    | SEK",
                "sv|`,`|` ` | 1,5 mdkr          | 1500000000 | SEK",
                "pl|`,`|` ` | 1 234,50 zł       | 1234.5     | PLN",
                "pl|`,`|` ` | 3,4 mld zł        | 3400000000 | PLN",
                "pl|`,`|` ` | 12 tys. złotych   | 12000      | PLN",
                "pl|`,`|` ` | 5 milionów euro   | 5000000    | EUR",
            })
    void amountsAreReadAsPeopleWriteThem(
            String language, String decimal, String grouping, String cell, String value, String currency)
            throws UnreadableCell {
        String preferred = language.equals("sv") ? ", 'currency': 'SEK'" : "";

        Numbers.Written written =
                numbers(language, decimal, grouping, preferred).read(cell, BigDecimal.ONE, true);

        assertThat(written.value()).isEqualByComparingTo(value);
        assertThat(written.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "many",
                "$",
                "5 bananas",
                "5 kr", // which?
                "$5 €",
                "$1.2 billion million",
                "5-",
                "2020-05-31",
                "1-5",
                "5 %",
                "",
                "1.2.3",
                "$5 per user",
                "billion",
            })
    void whatIsNotWhollyUnderstoodIsRefused(String cell) {
        assertRefused(numbers("en", ".", ",", ""), cell, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2013 (1888) | 2013", "12.5 % | 12.5", "1,200 employees | 1200", "500+ | 500", "ca. 40 FTE | 40"})
    void numbersMayHaveNotesAndUnits(String cell, String value) throws UnreadableCell {
        assertThat(numbers("en", ".", ",", "").read(cell, BigDecimal.ONE, false).value())
                .isEqualByComparingTo(value);
    }

    @Test
    void anAmountOfMoneyIsNoNumber() {
        assertRefused(numbers("en", ".", ",", ""), "$5", false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LOWER  | 51-200         | 51",
                "MIDDLE | 51-200         | 126",
                "UPPER  | 51 – 200       | 200",
                "UPPER  | 1,001 to 5,000 | 5000",
                "MIDDLE | 1,001-5,000 employees | 3001",
                "LOWER  | 10K - 50K      | 10000",
                "UPPER  | 1-5 million    | 5000000",
                "LOWER  | 1-5 million    | 1000000",
                "LOWER  | 10,001+        | 10001",
            })
    void aRangeIsReadAsTheOptionsSay(String ranges, String cell, String value) throws UnreadableCell {
        assertThat(numbers("en", ".", ",", ", 'ranges': '" + ranges + "'")
                        .read(cell, BigDecimal.ONE, false)
                        .value())
                .isEqualByComparingTo(value);
    }

    @Test
    void aRangeOfMoneyHasOneCurrency() throws UnreadableCell {
        NumbersInWords numbers = numbers("en", ".", ",", ", 'ranges': 'LOWER'");

        assertThat(numbers.read("$1M-$5M", BigDecimal.ONE, true))
                .isEqualTo(new Numbers.Written(new BigDecimal("1E+6"), "USD"));
        assertRefused(numbers, "$1M-€5M", true);
        assertRefused(numbers, "5-1", true);
    }

    private static void assertRefused(Numbers numbers, String cell, boolean money) {
        assertThatExceptionOfType(UnreadableCell.class).isThrownBy(() -> numbers.read(cell, BigDecimal.ONE, money));
    }

    private static NumbersInWords numbers(String language, String decimal, String grouping, String more) {
        ImportOptions options = AnImport.options("{'columns': {}, 'numbers': 'WORDS', 'language': '" + language
                + "', 'decimal': '" + decimal + "', 'grouping': '" + grouping + "'" + more + "}");
        return new NumbersInWords(options, AnImport.CODES);
    }
}
