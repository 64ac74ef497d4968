package io.fitgauge.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1", "-", "+31 20 123"})
    void whatASpreadsheetCouldRunIsNeutralised(String text) {
        assertThat(CsvCells.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "-5", "+5", "-5.25", "-5,25", "'t Hart", "a=b", " =1", "''"})
    void whatItCannotRunStaysAsItIs(String text) {
        assertThat(CsvCells.neutral(text)).isEqualTo(text);
        assertThat(CsvCells.read(text)).isEqualTo(text);
    }

    @Property
    void whatWasNeutralisedIsReadAsItWas(@ForAll("texts") String text) {
        assertThat(CsvCells.read(CsvCells.neutral(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n1.a".toCharArray()).ofMaxLength(5);
    }
}
