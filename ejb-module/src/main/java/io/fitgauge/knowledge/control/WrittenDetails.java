package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.PersonaLink;
import io.fitgauge.knowledge.entity.Stance;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what evidence names. */
@Dependent
public class WrittenDetails {

    private final TenantRows rows;
    private final Changes changes;

    @Inject
    WrittenDetails(TenantRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** @throws Refusal TRY_AGAIN when something that it names is being deleted */
    public void replace(UUID evidence, EvidenceDetails before, EvidenceDetails after) {
        try (Handle handle = rows.open()) {
            if (!before.people().equals(after.people())) {
                people(handle, evidence, after.people());
                note("evidence_person", evidence, before.people(), after.people());
            }
            if (!before.accountIds().equals(after.accountIds())) {
                accounts(handle, evidence, after.accountIds());
                note("evidence_account", evidence, before.accountIds(), after.accountIds());
            }
            if (!before.criteria().equals(after.criteria())
                    || !before.channels().equals(after.channels())
                    || !before.personas().equals(after.personas())) {
                links(handle, evidence, after);
                note("evidence_link", evidence, links(before), links(after));
            }
        } catch (JdbiException failure) {
            throw Parents.lacksOne(failure)
                    ? new Refusal(Reason.TRY_AGAIN, "Something that it names was deleted meanwhile.")
                    : failure;
        }
    }

    private void note(String table, UUID evidence, Object before, Object after) {
        changes.note(new Change(table, evidence.toString(), Map.of("named", before), Map.of("named", after)));
    }

    private static List<Object> links(EvidenceDetails details) {
        return List.of(details.criteria(), details.channels(), details.personas());
    }

    private static void clear(Handle handle, String table, UUID evidence) {
        handle.createUpdate("DELETE FROM " + table + " WHERE tenant_id = <tenant> AND evidence_id = :evidence")
                .bind("evidence", evidence)
                .execute();
    }

    private static void people(Handle handle, UUID evidence, List<PersonAsked> people) {
        clear(handle, "evidence_person", evidence);
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO evidence_person (tenant_id, evidence_id, seq, contact_id, person_name, person_role)"
                        + " VALUES (<tenant>, :evidence, :seq, :contact, :name, :role)")) {
            for (PersonAsked person : people) {
                batch.bind("evidence", evidence)
                        .bind("seq", batch.size())
                        .bindByType("contact", person.contactId(), UUID.class)
                        .bind("name", person.name())
                        .bind("role", person.role())
                        .add();
            }
            run(batch);
        }
    }

    private static void accounts(Handle handle, UUID evidence, List<UUID> accounts) {
        clear(handle, "evidence_account", evidence);
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO evidence_account (tenant_id, evidence_id, account_id)"
                        + " VALUES (<tenant>, :evidence, :account)")) {
            accounts.forEach(account ->
                    batch.bind("evidence", evidence).bind("account", account).add());
            run(batch);
        }
    }

    private static void links(Handle handle, UUID evidence, EvidenceDetails details) {
        clear(handle, "evidence_link", evidence);
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO evidence_link (tenant_id, evidence_id, seq, target_kind, icp_id, criterion_key, channel_id,"
                        + " persona_id, stance, habit, note) VALUES (<tenant>, :evidence, :seq, :target, :icp,"
                        + " :criterion, :channel, :persona, :stance, :habit, :note)")) {
            for (CriterionLink link : details.criteria()) {
                add(
                        batch,
                        evidence,
                        new Row("ICP", link.icpId(), link.criterion(), null, null, link.stance(), null, null));
            }
            for (ChannelLink link : details.channels()) {
                add(
                        batch,
                        evidence,
                        new Row(
                                "CHANNEL",
                                null,
                                null,
                                link.channelId(),
                                null,
                                link.stance(),
                                link.habit(),
                                link.note()));
            }
            for (PersonaLink link : details.personas()) {
                add(batch, evidence, new Row("PERSONA", null, null, null, link.personaId(), link.stance(), null, null));
            }
            run(batch);
        }
    }

    /** A link; the target says which of the ids is there. */
    private record Row(
            String target,
            @Nullable UUID icp,
            @Nullable String criterion,
            @Nullable UUID channel,
            @Nullable UUID persona,
            @Nullable Stance stance,
            @Nullable Habit habit,
            @Nullable String note) {}

    private static void add(PreparedBatch batch, UUID evidence, Row link) {
        Habit habit = link.habit();
        batch.bind("evidence", evidence)
                .bind("seq", batch.size())
                .bind("target", link.target())
                .bindByType("icp", link.icp(), UUID.class)
                .bind("criterion", link.criterion())
                .bindByType("channel", link.channel(), UUID.class)
                .bindByType("persona", link.persona(), UUID.class)
                .bind("stance", String.valueOf(link.stance()))
                .bind("habit", habit == null ? null : habit.name())
                .bind("note", link.note())
                .add();
    }

    private static void run(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
