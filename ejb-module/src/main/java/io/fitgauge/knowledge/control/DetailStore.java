package io.fitgauge.knowledge.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.PersonaLink;
import io.fitgauge.knowledge.entity.Stance;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What the bound tenant's evidence names. */
@Dependent
public class DetailStore {

    private static final String PEOPLE = "SELECT evidence_id, contact_id, person_name, person_role FROM evidence_person"
            + " WHERE tenant_id = <tenant> AND evidence_id IN %s ORDER BY evidence_id, seq";

    private static final String ACCOUNTS = "SELECT evidence_id, account_id FROM evidence_account"
            + " WHERE tenant_id = <tenant> AND evidence_id IN %s ORDER BY evidence_id, account_id";

    private static final String CRITERIA = "SELECT evidence_id, icp_id, criterion_key, stance FROM evidence_link"
            + " WHERE tenant_id = <tenant> AND target_kind = 'ICP' AND evidence_id IN %s ORDER BY evidence_id, seq";

    private static final String CHANNELS = "SELECT evidence_id, channel_id, stance, habit, note FROM evidence_link"
            + " WHERE tenant_id = <tenant> AND target_kind = 'CHANNEL' AND evidence_id IN %s ORDER BY evidence_id, seq";

    private static final String PERSONAS = "SELECT evidence_id, persona_id, stance FROM evidence_link"
            + " WHERE tenant_id = <tenant> AND target_kind = 'PERSONA' AND evidence_id IN %s ORDER BY evidence_id, seq";

    private final TenantRows rows;

    @Inject
    DetailStore(TenantRows rows) {
        this.rows = rows;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public EvidenceDetails of(UUID evidence) {
        return of(List.of(evidence)).getOrDefault(evidence, EvidenceDetails.NONE);
    }

    /** @return of all that name anything; ask for some hundreds at a time */
    public Map<UUID, EvidenceDetails> of(Collection<UUID> evidence) {
        if (evidence.isEmpty()) {
            return Map.of();
        }
        InList ids = InList.of(evidence);
        Map<UUID, List<PersonAsked>> people = read(PEOPLE, ids, DetailStore::person);
        Map<UUID, List<UUID>> accounts = read(ACCOUNTS, ids, row -> uuid(row, "account_id"));
        Map<UUID, List<CriterionLink>> criteria = read(CRITERIA, ids, DetailStore::criterion);
        Map<UUID, List<ChannelLink>> channels = read(CHANNELS, ids, DetailStore::channel);
        Map<UUID, List<PersonaLink>> personas = read(PERSONAS, ids, DetailStore::persona);
        Map<UUID, EvidenceDetails> all = new HashMap<>();
        for (UUID id : evidence) {
            all.put(
                    id,
                    new EvidenceDetails(
                            some(people, id).stream().distinct().toList(),
                            some(accounts, id),
                            some(criteria, id),
                            some(channels, id),
                            some(personas, id)));
        }
        return all;
    }

    private static <T> List<T> some(Map<UUID, List<T>> all, UUID id) {
        return all.getOrDefault(id, List.of());
    }

    private <T> Map<UUID, List<T>> read(String sql, InList ids, Row<T> reading) {
        Map<UUID, List<T>> found = new HashMap<>();
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql.formatted(ids.sql()))) {
            query.bindMap(ids.parameters())
                    .map((row, context) -> Map.entry(uuid(row, "evidence_id"), reading.read(row)))
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return found;
    }

    private static PersonAsked person(ResultSet row) throws SQLException {
        byte[] contact = row.getBytes("contact_id");
        return new PersonAsked(
                contact == null ? null : UuidCreator.fromBytes(contact),
                row.getString("person_name"),
                row.getString("person_role"));
    }

    private static CriterionLink criterion(ResultSet row) throws SQLException {
        return new CriterionLink(
                uuid(row, "icp_id"), row.getString("criterion_key"), Stance.valueOf(row.getString("stance")), null);
    }

    private static PersonaLink persona(ResultSet row) throws SQLException {
        return new PersonaLink(uuid(row, "persona_id"), Stance.valueOf(row.getString("stance")));
    }

    private static ChannelLink channel(ResultSet row) throws SQLException {
        @Nullable String habit = row.getString("habit");
        return new ChannelLink(
                uuid(row, "channel_id"),
                Stance.valueOf(row.getString("stance")),
                habit == null ? null : Habit.valueOf(habit),
                row.getString("note"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UuidCreator.fromBytes(row.getBytes(column));
    }
}
