package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".|    | 12.5 | 12.5",
                ".|    | -5 | -5",
                ".|    | \u22125 | -5",
                ".|    | +5 | 5",
                ".|    | .5 | 0.5",
                ".|    | 007 | 7",
                ".|    | 123456789012345678.123456 | 123456789012345678.123456",
                ".|    | 00000000000000000001.0000000 | 1",
                ",|    | 12,5 | 12.5",
                ",|.   | 1.234.567,5 | 1234567.5",
                ",|.   | 1234567,5 | 1234567.5",
                ".|,   | 1,234 | 1234",
                ".|,   | 12,34,567.5 | 1234567.5",
                ".|`,` | -1,000 | -1000",
                ",|` ` | 1 234,5 | 1234.5",
                ",|` ` | 1\u00a0234,5 | 1234.5",
                ",|\u00a0 | 1\u202f234 | 1234",
                ".|'   | 1'234 | 1234",
                ".|'   | 1\u2019234 | 1234",
            })
    void numbersAreReadWithTheirSigns(String decimal, String grouping, String cell, String value)
            throws UnreadableCell {
        assertThat(new NumberCells(decimal, grouping == null ? "" : grouping).read(cell))
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013 (1888)",
                "many",
                "1,5",
                "1,,500",
                ",500",
                "1,500,",
                "1,50,0",
                "1234,567",
                "1 500",
                "1.",
                ".",
                "-",
                "--5",
                "5-",
                "1e5",
                "0x10",
                "\u0661",
                "€ 5",
                "5 %",
                "NaN",
                "1.1234567",
                "1234567890123456789",
            })
    void whatIsNoNumberIsRefused(String cell) {
        assertRefused(new NumberCells(".", ","), cell);
    }

    @Test
    void anAbsurdlyLongNumberIsRefusedAtOnce() {
        assertRefused(new NumberCells(".", ","), "1".repeat(1_000_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy-MM-dd | 2024-05-31",
                "dd.MM.yyyy | 31.05.2024",
                "d/M/yy | 31/5/24",
                "d MMM yyyy | 31 may 2024",
                "MMMM d, yyyy | May 31, 2024",
                "yyyy-MM-dd HH:mm | 2024-05-31 00:00",
                "'year' yyyy MM dd | year 2024 05 31",
                "yyyyMMdd | 20240531",
            })
    void daysAreReadInTheirPattern(String pattern, String cell) throws UnreadableCell {
        assertThat(new DayCells(pattern, Locale.ENGLISH).read(cell)).isEqualTo(LocalDate.of(2024, 5, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | d MMM yyyy | 31 May 2024",
                "en | d MMM yyyy | 31 mei 2024",
                "nl | d MMMM yyyy | 31 mei 2024",
                "de | d. MMMM yyyy | 31. Mai 2024",
                "sv | d MMM yyyy | 31 maj 2024",
                "pl | d MMMM yyyy | 31 maja 2024",
                "pl | d MMM yyyy | 31 MAJ 2024",
            })
    void monthsMayBeNamedInTheLanguagesOfFiles(String language, String pattern, String cell) throws UnreadableCell {
        assertThat(new DayCells(pattern, new Locale(language)).read(cell)).isEqualTo(LocalDate.of(2024, 5, 31));
    }

    @ParameterizedTest
    @CsvSource({"en, 3 Sep 2024", "en, 3 Sept. 2024", "de, 3 Sept. 2024", "nl, 3 september 2024", "pl, 3 wrz 2024"})
    void aShortNameMayBeLongAndHaveAPoint(String language, String cell) throws UnreadableCell {
        assertThat(new DayCells("d MMM yyyy", new Locale(language)).read(cell)).isEqualTo(LocalDate.of(2024, 9, 3));
    }

    @Test
    void aTextInQuotesHoldsTheSeparator() throws UnreadableCell {
        ListCells lists = new ListCells(";", new TextCells(20));

        assertThat(lists.read("a;\"b; \"\"c\"\"\";5\" screens;\"d\" e;\"f"))
                .containsExactly("a", "b; \"c\"", "5\" screens", "\"d\" e", "\"f");
        assertThat(lists.read(";;")).isEmpty();
        List<String> texts = List.of("a;b", "\"", "c", "\"d\"", ";", "e\"f");
        assertThat(lists.read(ListCells.write(texts, ";"))).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2024-2-1", "31.05.2024", "2024-05-31T00:00", "0000-01-01", "-0001-01-01", "-"})
    void whatIsNoDayInThePatternIsRefused(String cell) {
        assertRefused(new DayCells("yyyy-MM-dd", Locale.ENGLISH), cell);
    }

    @ParameterizedTest
    @CsvSource({
        "acme.com, acme.com",
        "Acme.COM., acme.com",
        "https://www.acme.com/x?y#z, acme.com",
        "http://acme.com:8080, acme.com",
        "www.acme.co.uk, acme.co.uk",
        "www.com, www.com",
        "shop.acme.com?ref=1, shop.acme.com",
        "münchen.de, xn--mnchen-3ya.de",
        "xn--mnchen-3ya.de, xn--mnchen-3ya.de",
        "acme.xn--p1ai, acme.xn--p1ai",
    })
    void aDomainIsReadFromAHostOrAnAddress(String cell, String domain) throws UnreadableCell {
        assertThat(new DomainCells().read(cell)).isEqualTo(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme",
                "jane@acme.com",
                "https://user:secret@acme.com",
                "10.0.0.1",
                "acme..com",
                "-acme.com",
                "acme_.com",
                "acme com.de",
                "https://",
                "ftp://acme.com",
                "acme.com, bolt.com",
                "https://www.linkedin.com/company/acme",
                "facebook.com/acme",
            })
    void whatIsNoDomainIsRefused(String cell) {
        assertRefused(new DomainCells(), cell);
    }

    @Test
    void whoOwnsASiteOfManyPagesHasItForADomain() throws UnreadableCell {
        assertThat(new DomainCells().read("https://www.linkedin.com/")).isEqualTo("linkedin.com");
        assertThat(new DomainCells().read("x.com")).isEqualTo("x.com");
    }

    @Test
    void aDomainHasAtMost253Characters() throws UnreadableCell {
        String longest = ("a".repeat(49) + ".").repeat(5) + "com";

        assertThat(longest).hasSize(253);
        assertThat(new DomainCells().read(longest)).isEqualTo(longest);
        assertRefused(new DomainCells(), "a" + longest);
    }

    @Test
    void textIsPutOnOneLineAndHasNoControlCharacters() throws UnreadableCell {
        assertThat(new TextCells(20).read(" a\r\n b\tc\u00a0")).isEqualTo("a b c");
        assertThat(new TextCells(20).read(" a  b\u00a0 "))
                .as("as an export wrote it")
                .isEqualTo("a  b");
        assertRefused(new TextCells(20), "a\u0000b");
        assertRefused(new TextCells(20), "a\u001bb");
        assertRefused(new TextCells(20), "a\u0091b");
    }

    @Test
    void aReasonQuotesTheCellOnOneLineAndNotAllOfIt() {
        assertThat(Quoted.of("a\n\u001b[1mb")).isEqualTo("\"a \ufffd[1mb\"");
        assertThat(Quoted.of("𝄞".repeat(61))).isEqualTo('"' + "𝄞".repeat(60) + "…\"");
    }

    private static void assertRefused(CellReader<?> reader, String cell) {
        assertThatExceptionOfType(UnreadableCell.class).isThrownBy(() -> reader.read(cell));
    }
}
