package io.fitgauge.idempotency.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import io.fitgauge.tenancy.TenantRows;
import jakarta.inject.Inject;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Kept answers, by caller, operation and key. */
public class AnswerStore {

    private static final String ONE =
            " WHERE tenant_id = <tenant> AND caller = :caller AND operation = :operation AND idem_key = :key";

    @Inject
    TenantRows rows;

    /** Whose try at what: a caller, an operation and the client's key. */
    public record Slot(UUID caller, String operation, String key) {

        private Map<String, Object> parameters() {
            return Map.of("caller", caller, "operation", operation, "key", key);
        }
    }

    /** An answer, and the hash of the body that it answered. */
    public record Kept(String bodyHash, int status, @Nullable String location, @Nullable String etag, String body) {}

    public void forgetBefore(Instant day) {
        try (Handle database = rows.open()) {
            database.createUpdate(
                            "DELETE FROM idempotency_key WHERE tenant_id = <tenant> AND created_at < :day LIMIT 500")
                    .bind("day", day)
                    .execute();
        }
    }

    /** @return how many answers somebody got, or that tell of them */
    public int forgetAbout(UUID person) {
        try (Handle database = rows.open()) {
            return database.createUpdate("DELETE FROM idempotency_key WHERE tenant_id = <tenant>"
                            + " AND (caller = :person OR body LIKE :named)")
                    .bind("person", person)
                    .bind("named", "%" + person + "%")
                    .execute();
        }
    }

    /**
     * Reserves the key. A second transaction that tries the same waits here for the first to end.
     *
     * @return false when the key is taken
     * @throws Refusal TRY_AGAIN when the first one takes longer than this one may wait
     */
    public boolean reserve(Slot slot, String bodyHash, Instant now) {
        try (Handle database = rows.open()) {
            database.createUpdate("INSERT INTO idempotency_key"
                            + " (tenant_id, caller, operation, idem_key, body_hash, created_at)"
                            + " VALUES (<tenant>, :caller, :operation, :key, :hash, :now)")
                    .bindMap(slot.parameters())
                    .bind("hash", HexFormat.of().parseHex(bodyHash))
                    .bind("now", now)
                    .execute();
            return true;
        } catch (UnableToExecuteStatementException taken) {
            if (taken.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return false;
            }
            if (Failures.isLostRace(taken)) {
                throw stillRunning();
            }
            throw taken;
        }
    }

    public static Refusal stillRunning() {
        return new Refusal(Reason.TRY_AGAIN, "The first request with this key is still running.");
    }

    public void keep(Slot slot, Kept answer) {
        try (Handle database = rows.open()) {
            database.createUpdate("UPDATE idempotency_key SET status = :status, location = :location, etag = :etag,"
                            + " body = :body" + ONE)
                    .bindMap(slot.parameters())
                    .bind("status", answer.status())
                    .bind("location", answer.location())
                    .bind("etag", answer.etag())
                    .bind("body", answer.body())
                    .execute();
        }
    }

    public Optional<Kept> kept(Slot slot) {
        try (Handle database = rows.open()) {
            return database.createQuery("SELECT body_hash, status, location, etag, body FROM idempotency_key" + ONE)
                    .bindMap(slot.parameters())
                    .map((row, context) -> new Kept(
                            HexFormat.of().formatHex(row.getBytes("body_hash")),
                            row.getInt("status"),
                            row.getString("location"),
                            row.getString("etag"),
                            row.getString("body")))
                    .findOne();
        }
    }
}
