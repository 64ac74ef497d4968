package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.NextStep;
import io.fitgauge.committee.entity.Risk;
import io.fitgauge.committee.entity.RiskCode;
import io.fitgauge.language.Messages;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language what was found. */
final class InWords {

    private static final String WORDS = "io.fitgauge.committee.words";

    private final Messages messages;

    InWords(Locale language) {
        messages = Messages.of(language, WORDS);
    }

    /** @param mitigation what the ICP says is to be done about blockers */
    RiskView risk(Risk risk, @Nullable String mitigation) {
        return new RiskView(
                risk.code(),
                risk.role(),
                risk.people(),
                risk(risk.code(), risk.role()),
                messages.text(risk.code().name() + ".advice", Map.of()),
                risk.role() == CommitteeRole.BLOCKER ? mitigation : null);
    }

    /** @param role absent when it is about none, or about several */
    String risk(RiskCode code, @Nullable CommitteeRole role) {
        return messages.text(code.name(), Map.of("role", role == null ? "" : role.name()));
    }

    String next(NextStep step, @Nullable String name) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("role", step.role() == null ? "" : step.role().name());
        values.put("name", name == null ? "" : name);
        return messages.text("next." + step.why().name(), values);
    }

    String lossReason(String code) {
        return messages.text("loss." + code, Map.of());
    }
}
