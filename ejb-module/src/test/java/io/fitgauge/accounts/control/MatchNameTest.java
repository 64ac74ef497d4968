package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme",
                "ACME B.V.",
                "acme bv",
                "Acme B. V.",
                "Acme N.V.",
                "Acme GmbH",
                "Acme GmbH & Co. KG",
                "Acme Ges.m.b.H.",
                "Acme AG",
                "Acme AB",
                "AB Acme",
                "Acme Sp. z o.o.",
                "Acme sp. z o. o.",
                "Acme Spzoo",
                "Acme S.A.",
                "Acme S.A. de C.V.",
                "Acme S.à r.l.",
                "Acme S.p.A.",
                "Acme s.r.o.",
                "Acme d.o.o.",
                "Acme, Ltd.",
                "Acme Co., Ltd",
                "Acme Inc.",
                "The Acme Company",
                "Acme LLC",
                "Acme PLC",
                "Acme SAS",
                "Acme Oy",
                "Acme A/S",
                "Acme ApS",
                "  Acme   (Ltd) ",
                "Ácmé",
                "ＡＣＭＥ"
            })
    void aNameIsTheSameWhateverItsLegalFormAndMarks(String name) {
        assertThat(MatchName.of(name)).isEqualTo("acme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Škoda Auto, a.s.|Skoda-Auto A/S",
                "Groß & Söhne GmbH|GROSS UND SOHNE",
                "Łódź Møbler Æro|lodz mobler aero",
                "L'Oréal S.A.|Loreal",
                "Coca-Cola|Coca Cola",
                "H & M|H&M AB",
                "H. & M.|HM",
                "Tea & Coffee|Tea and Coffee",
                "株式会社ソニー|株式会社 ソニー",
                "Ωmega AG|ωMEGA"
            })
    void twoWaysToWriteANameAreOne(String one, String other) {
        assertThat(MatchName.of(one)).isEqualTo(MatchName.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme North|Acme South",
                "Acme|Acme 2",
                "E Corp|Corp",
                "がくせい|かくせい",
                "Team Z|Team",
                "Philips Nederland B.V.|Philips B.V."
            })
    void differentNamesStayDifferent(String one, String other) {
        assertThat(MatchName.of(one)).isNotEqualTo(MatchName.of(other));
    }

    @Test
    void aNameOfNothingButALegalFormIsItsOwn() {
        assertThat(MatchName.of("GmbH")).isEqualTo("gmbh");
        assertThat(MatchName.of("AB AG")).isEqualTo("ag");
        assertThat(MatchName.of("!!!")).isEqualTo("!!!");
        assertThat(MatchName.of("And")).isEqualTo("and");
    }

    @Property
    void thereIsAlwaysOneThatTheColumnTakes(@ForAll @NotBlank @StringLength(max = 300) String name) {
        assertThat(MatchName.of(name).length()).isLessThanOrEqualTo(TextKey.MOST);
        if (!TextKey.of(name).isEmpty()) {
            assertThat(MatchName.of(name)).isNotEmpty();
        }
    }

    @Property
    void caseDoesNotMatter(@ForAll @StringLength(max = 30) String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);

        assertThat(MatchName.of(lower.toUpperCase(java.util.Locale.ROOT))).isEqualTo(MatchName.of(lower));
    }
}
