package io.fitgauge.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparableTextTest {

    @ParameterizedTest
    @CsvSource({
        "STRASSE, straße",
        "STRAẞE, Straße",
        "ﬁnance, FINANCE",
        "ΛΟΓΟΣ, λογος",
        "Fac\u0327ade, FAÇADE",
        "\uFF33\uFF21\uFF30, sap",
        "\u212A, k"
    })
    void textsThatReadAlikeAreEqual(String one, String other) {
        assertThat(ComparableText.of(one)).isEqualTo(ComparableText.of(other));
    }

    @ParameterizedTest
    @CsvSource({"İstanbul, Istanbul", "resume, résumé", "Zürich, Zuerich", "ab, a b"})
    void textsThatOnlyLookSimilarAreNot(String one, String other) {
        assertThat(ComparableText.of(one)).isNotEqualTo(ComparableText.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x3000})
    void everyUnicodeWhiteSpaceCountsAsASpaceAndIsTrimmed(int codePoint) {
        String space = Character.toString(codePoint);

        assertThat(ComparableText.of(space + "a" + space + " " + space + "b" + space))
                .isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1c, 0x1f, 0x180e, 0x200b, 0x2060, 0xfeff})
    void whatUnicodeDoesNotCallWhiteSpaceStays(int codePoint) {
        assertThat(ComparableText.of("a" + Character.toString(codePoint))).hasSize(2);
    }

    @Test
    void everySingleCharacterFoldsToAFormThatFoldsToItself() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
                        .mapToObj(codePoint -> ComparableText.of("a" + Character.toString(codePoint)))
                        .filter(form -> !ComparableText.of(form).equals(form)))
                .isEmpty();
    }

    /** Accents may join letters that only folding made. The contract folds once, so forms are never folded again. */
    @Test
    void aLetterThatFoldingMadeIsNotJoinedWithAnAccentAfterIt() {
        assertThat(ComparableText.of("ß\u0301")).isEqualTo("ss\u0301");
    }
}
