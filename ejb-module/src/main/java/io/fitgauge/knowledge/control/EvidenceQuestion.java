package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence is wanted: what fulfils all that is not absent.
 *
 * @param criterion a key of the ICP's
 * @param from the first day
 * @param to the last day
 */
public record EvidenceQuestion(
        @Nullable EvidenceKind kind,
        @Nullable About about,
        @Nullable UUID icpId,
        @Nullable String criterion,
        @Nullable UUID channelId,
        @Nullable UUID personaId,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String NAMED = " AND EXISTS (SELECT 1 FROM %1$s n WHERE n.tenant_id = <tenant>"
            + " AND n.evidence_id = evidence.id AND %2$s)";

    /** @return SQL that goes on with AND, or nothing */
    String and() {
        StringBuilder sql = new StringBuilder();
        add(sql, kind, " AND kind = :kind");
        add(sql, about, " AND about = :about");
        add(sql, from, " AND happened_on >= :from");
        add(sql, to, " AND happened_on <= :to");
        String link = criterion == null ? "n.icp_id = :icp" : "n.icp_id = :icp AND n.criterion_key = :criterion";
        add(sql, icpId, NAMED.formatted("evidence_link", link));
        add(sql, channelId, NAMED.formatted("evidence_link", "n.channel_id = :channel"));
        add(sql, personaId, NAMED.formatted("evidence_link", "n.persona_id = :persona"));
        add(sql, accountId, NAMED.formatted("evidence_account", "n.account_id = :account"));
        add(sql, contactId, NAMED.formatted("evidence_person", "n.contact_id = :contact"));
        return sql.toString();
    }

    private static void add(StringBuilder sql, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            sql.append(condition);
        }
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "kind", kind == null ? null : kind.name());
        put(parameters, "about", about == null ? null : about.name());
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "icp", icpId);
        put(parameters, "criterion", icpId == null ? null : criterion);
        put(parameters, "channel", channelId);
        put(parameters, "persona", personaId);
        put(parameters, "account", accountId);
        put(parameters, "contact", contactId);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
