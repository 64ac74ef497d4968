package io.fitgauge.notifications.control;

import io.fitgauge.tenancy.TenantRows;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The links by which people of the bound tenant end their mails. */
@Dependent
public class MailStopStore {

    private final TenantRows rows;

    @Inject
    MailStopStore(TenantRows rows) {
        this.rows = rows;
    }

    public void add(TenantSecret secret, UUID person, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO mail_stop (tenant_id, secret_hash, person_id, made_at)"
                            + " VALUES (<tenant>, :hash, :person, :now)")
                    .bind("hash", secret.hash())
                    .bind("person", person)
                    .bind("now", now)
                    .execute();
        }
    }

    /** Whose mails it ends. */
    public Optional<UUID> person(TenantSecret secret) {
        try (Handle handle = rows.open()) {
            return handle.createQuery(
                            "SELECT person_id FROM mail_stop WHERE tenant_id = <tenant> AND secret_hash = :hash")
                    .bind("hash", secret.hash())
                    .mapTo(UUID.class)
                    .findOne();
        }
    }

    /** @return how many there were, at most {@code most} */
    public int deleteMadeBefore(Instant time, int most) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate(
                            "DELETE FROM mail_stop WHERE tenant_id = <tenant> AND made_at < :time LIMIT :most")
                    .bind("time", time)
                    .bind("most", most)
                    .execute();
        }
    }

    /** @return how many */
    public int deleteOf(UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("DELETE FROM mail_stop WHERE tenant_id = <tenant> AND person_id = :person")
                    .bind("person", person)
                    .execute();
        }
    }
}
