package io.fitgauge.advice.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.PersonaView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaRulesTest {

    private final SomeFacts facts = new SomeFacts();

    @Test
    void nothingIsSaidOfOneGoodPersonaForEachLevel() {
        assertThat(codes(facts)).isEmpty();
    }

    @Test
    void ofAnIcpWithoutPersonasItIsSaidOnce() {
        assertThat(codes(facts.soldTo())).containsExactly(LintCode.TOO_FEW_PERSONAS);
    }

    @Test
    void onePersonaIsTooFewAndLeavesTwoLevelsEmpty() {
        assertThat(codes(facts.soldTo(SomePersonas.USER)))
                .containsExactly(
                        LintCode.TOO_FEW_PERSONAS, LintCode.LEVEL_WITHOUT_PERSONA, LintCode.LEVEL_WITHOUT_PERSONA);
    }

    @Test
    void aPersonaNamedAfterItsJobIsPointedOut() {
        PersonaView named = SomePersonas.persona("Einkaufsleiterin", Level.USER);

        assertThat(PersonaRules.remarks(facts.soldTo(SomePersonas.DECIDER, SomePersonas.HEAD, named)
                        .build()))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(LintCode.PERSONA_NAMED_AFTER_JOB);
                    assertThat(remark.facts())
                            .containsEntry("persona", "Einkaufsleiterin")
                            .containsEntry("personaId", named.id());
                });
    }

    @Test
    void ofASketchAllIsSaidThatIsMissing() {
        PersonaView sketch = SomePersonas.sketch("Drowns in spreadsheets", Level.USER, Awareness.UNAWARE);

        assertThat(codes(facts.soldTo(SomePersonas.DECIDER, SomePersonas.HEAD, sketch)))
                .containsExactly(
                        LintCode.LEVEL_WITHOUT_ARGUMENT,
                        LintCode.PERSONA_WITHOUT_MESSAGE,
                        LintCode.PERSONA_WITHOUT_CHANNEL,
                        LintCode.PERSONA_WITHOUT_TITLE,
                        LintCode.PERSONA_WITHOUT_TEACHING);
    }

    @Test
    void whoKnowsTheProductNeedsNoTeaching() {
        PersonaView sketch = SomePersonas.sketch("Drowns in spreadsheets", Level.USER, Awareness.PRODUCT);

        assertThat(codes(facts.soldTo(SomePersonas.DECIDER, SomePersonas.HEAD, sketch)))
                .doesNotContain(LintCode.PERSONA_WITHOUT_TEACHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "sv", "pl"})
    void allOfItIsSaidInEveryLanguage(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language), "io.fitgauge.advice.words");
        PersonaView one = SomePersonas.sketch("Inkoper", Level.USER, Awareness.UNAWARE);

        List<Remark> remarks = PersonaRules.remarks(facts.soldTo(one).build()).toList();

        assertThat(remarks).hasSize(9);
        assertThat(remarks)
                .allSatisfy(remark -> assertThat(messages.text(remark.code().name(), remark.facts()))
                        .isNotBlank()
                        .doesNotContain("{", "}"))
                .allSatisfy(remark -> assertThat(messages.text(remark.code() + ".why", Map.of())
                                + messages.text(remark.code() + ".advice", Map.of()))
                        .isNotBlank());
    }

    private static List<LintCode> codes(SomeFacts some) {
        return PersonaRules.remarks(some.build()).map(Remark::code).sorted().toList();
    }
}
