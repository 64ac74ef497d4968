package io.fitgauge.notifications.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.notifications.entity.Mailing;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The mails to people of the bound tenant. */
@Dependent
public class MailingStore {

    private final TenantRows rows;

    @Inject
    MailingStore(TenantRows rows) {
        this.rows = rows;
    }

    public void add(Mailing mailing) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO notification_mailing (tenant_id, id, person_id, state, made_at)"
                            + " VALUES (<tenant>, :id, :person, :state, :at)")
                    .bind("id", mailing.id())
                    .bind("person", mailing.person())
                    .bind("state", mailing.state().name())
                    .bind("at", mailing.madeAt())
                    .execute();
        }
    }

    public Optional<Mailing> find(UUID id) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM notification_mailing WHERE tenant_id = <tenant> AND id = :id")
                    .bind("id", id)
                    .map((row, context) -> read(row))
                    .findOne();
        }
    }

    /** What has ended stays as it ended. */
    public void end(UUID id, Mailing.State state, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE notification_mailing SET state = :state, ended_at = :now"
                            + " WHERE tenant_id = <tenant> AND id = :id AND state = 'MADE'")
                    .bind("state", state.name())
                    .bind("now", now)
                    .bind("id", id)
                    .execute();
        }
    }

    /** @return how many there were, at most {@code most} */
    public int deleteMadeBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM notification_mailing WHERE tenant_id = <tenant>"
                            + " AND made_at < :time LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }

    /** @return how many */
    public int deleteOf(UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate(
                            "DELETE FROM notification_mailing WHERE tenant_id = <tenant> AND person_id = :person")
                    .bind("person", person)
                    .execute();
        }
    }

    private static Mailing read(ResultSet row) throws SQLException {
        @Nullable Timestamp ended = row.getTimestamp("ended_at");
        return new Mailing(
                UuidCreator.fromBytes(row.getBytes("id")),
                UuidCreator.fromBytes(row.getBytes("person_id")),
                Mailing.State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
