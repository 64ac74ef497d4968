package io.fitgauge.committee.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.NextStep;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.committee.entity.RiskCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "sv", "pl"})
    void everythingIsSaidInEveryLanguage(String language) {
        InWords words = new InWords(Locale.forLanguageTag(language));

        for (RiskCode code : RiskCode.values()) {
            RiskView risk = words.risk(new Risk(code, CommitteeRole.CHAMPION, List.of()), null);
            assertThat(risk.message()).isNotBlank().doesNotContain("{");
            assertThat(risk.advice()).isNotBlank().doesNotContain("{");
        }
        for (NextStep.Why why : NextStep.Why.values()) {
            for (CommitteeRole role : CommitteeRole.values()) {
                assertThat(words.next(new NextStep(why, role, null), "Ann"))
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
        for (LossReason reason : LossReason.values()) {
            assertThat(words.lossReason(reason.name())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(RiskCode.class)
    void aRiskReadsDifferentlyInEveryLanguage(RiskCode code) {
        Set<String> said = new HashSet<>();
        for (String language : List.of("en", "nl", "de", "sv", "pl")) {
            said.add(new InWords(Locale.forLanguageTag(language)).risk(code, CommitteeRole.CHAMPION));
        }

        assertThat(said).hasSize(5);
    }

    @Test
    void whatTheIcpSaysOfBlockersIsSaidWithBlockers() {
        InWords words = new InWords(Locale.ENGLISH);

        assertThat(words.risk(new Risk(RiskCode.BLOCKER_WITHOUT_MITIGATION, CommitteeRole.BLOCKER, List.of()), "Talk")
                        .mitigation())
                .isEqualTo("Talk");
        assertThat(words.risk(new Risk(RiskCode.CHAMPION_UNKNOWN, CommitteeRole.CHAMPION, List.of()), "Talk")
                        .mitigation())
                .isNull();
    }
}
