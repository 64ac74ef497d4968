package io.fitgauge.notifications.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How people of the bound tenant want to be told. */
@Dependent
public class PreferenceStore {

    private static final String TABLE = "notification_preference";

    private static final String CHANGE = "UPDATE notification_preference SET email = :email, digest_at = :at,"
            + " digest_on = :on, time_zone = :zone, webhook = :webhook, revision = revision + 1"
            + " WHERE tenant_id = <tenant> AND id = :id AND revision = :revision";

    private final TenantRows rows;

    @Inject
    PreferenceStore(TenantRows rows) {
        this.rows = rows;
    }

    public Preference of(UUID person) {
        return all(Map.of("person", person), " AND id = :person").getOrDefault(person, Preference.USUAL);
    }

    /** Of all who have chosen something. */
    public Map<UUID, Preference> chosen() {
        return all(Map.of(), "");
    }

    private Map<UUID, Preference> all(Map<String, ?> parameters, String condition) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT * FROM notification_preference WHERE tenant_id = <tenant>" + condition)
                    .bindMap(parameters)
                    .map((row, context) -> Map.entry(UuidCreator.fromBytes(row.getBytes("id")), read(row)))
                    .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        }
    }

    /**
     * Changes the revision that the preference names.
     *
     * @return whether that was the latest
     */
    public boolean change(UUID person, Preference wanted) {
        boolean[] changed = new boolean[1];
        rows.noted(TABLE, person, () -> changed[0] = write(person, wanted));
        return changed[0];
    }

    private boolean write(UUID person, Preference wanted) {
        @Nullable ZoneId zone = wanted.zone();
        try (Handle handle = rows.open()) {
            if (wanted.revision() == 0) {
                begin(handle, person);
            }
            return handle.createUpdate(CHANGE)
                            .bind("id", person)
                            .bind("email", wanted.email().name())
                            .bind("at", wanted.digestAt().toString())
                            .bind("on", wanted.digestOn().name())
                            .bind("zone", zone == null ? null : zone.getId())
                            .bind("webhook", wanted.webhook())
                            .bind("revision", wanted.revision())
                            .execute()
                    > 0;
        }
    }

    /** What is usual, written down; whoever was first has the row. */
    private static void begin(Handle handle, UUID person) {
        handle.createUpdate("INSERT INTO notification_preference (tenant_id, id, email, digest_at, digest_on, webhook,"
                        + " revision) VALUES (<tenant>, :id, :email, :at, :on, FALSE, 0)"
                        + " ON DUPLICATE KEY UPDATE id = VALUES(id)")
                .bind("id", person)
                .bind("email", Preference.USUAL.email().name())
                .bind("at", Preference.USUAL.digestAt().toString())
                .bind("on", Preference.USUAL.digestOn().name())
                .execute();
    }

    /** @return how many */
    public int deleteOf(UUID person) {
        int[] gone = new int[1];
        rows.noted(TABLE, person, () -> {
            try (Handle handle = rows.open()) {
                gone[0] = handle.createUpdate(
                                "DELETE FROM notification_preference WHERE tenant_id = <tenant> AND id = :id")
                        .bind("id", person)
                        .execute();
            }
        });
        return gone[0];
    }

    private static Preference read(ResultSet row) throws SQLException {
        @Nullable String zone = row.getString("time_zone");
        return new Preference(
                MailRhythm.valueOf(row.getString("email")),
                LocalTime.parse(row.getString("digest_at")),
                DayOfWeek.valueOf(row.getString("digest_on")),
                zone == null ? null : ZoneId.of(zone),
                row.getBoolean("webhook"),
                row.getInt("revision"));
    }
}
