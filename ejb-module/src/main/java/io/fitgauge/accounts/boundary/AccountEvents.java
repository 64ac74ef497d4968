package io.fitgauge.accounts.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.control.StoredJson;
import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.StoredEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What happens to accounts, as it is told. Imports do not tell of every row, only of their end. */
public final class AccountEvents {

    public static final String REGISTERED = "account.registered";
    public static final String CHANGED = "account.changed";
    public static final String REMOVED = "account.removed";

    /** The account has become part of another one; told of the one that is no more. */
    public static final String MERGED = "account.merged";

    /** An import has ended, however it went; told of the import. */
    public static final String IMPORTED = "import.finished";

    /** An attribute was deleted, and accounts have lost their values of it; told of the deletion. */
    public static final String VALUES_LOST = "attribute.removed";

    private static final String AT = "at";
    private static final String WHAT = "what";
    private static final String ACCOUNTS = "ACCOUNTS";
    private static final String CREATED = "created";
    private static final String UPDATED = "updated";
    private static final String ACCOUNT = "account";

    private AccountEvents() {}

    static DomainEvent registered(UUID id) {
        return new DomainEvent(REGISTERED, ACCOUNT, id, "{}");
    }

    /** @param revision the one it has now */
    static DomainEvent changed(UUID id, int revision) {
        return new DomainEvent(CHANGED, ACCOUNT, id, "{\"revision\":" + revision + "}");
    }

    static DomainEvent removed(UUID id) {
        return new DomainEvent(REMOVED, ACCOUNT, id, "{}");
    }

    static DomainEvent merged(UUID id, UUID into) {
        return new DomainEvent(MERGED, ACCOUNT, id, "{\"into\":\"" + into + "\"}");
    }

    /** @param at when all accounts that had a value were changed */
    static DomainEvent valuesLost(UUID deletion, String key, Instant at) {
        return new DomainEvent(
                VALUES_LOST, "attribute", deletion, StoredJson.write(Map.of("key", key, AT, at.toString())));
    }

    /** @return when the accounts of a {@link #VALUES_LOST} were changed, all at once */
    public static Instant changedAt(StoredEvent valuesLost) {
        return Instant.parse(StoredJson.read(valuesLost.data()).get(AT).asText());
    }

    /**
     * @param kind what its rows were
     * @param status DONE, FAILED or CANCELLED
     * @param counts what has come in
     */
    static DomainEvent imported(UUID importId, ImportKind kind, String status, ImportCounts counts) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(WHAT, kind.name() + "S");
        facts.put("status", status);
        facts.put("read", counts.read());
        facts.put(CREATED, counts.created());
        facts.put(UPDATED, counts.updated());
        facts.put("unchanged", counts.unchanged());
        facts.put("rejected", counts.rejected());
        return new DomainEvent(IMPORTED, "import", importId, StoredJson.write(facts));
    }

    /** Whether an {@link #IMPORTED} tells of accounts that are new, or not what they were. */
    public static boolean hasChangedAccounts(StoredEvent imported) {
        JsonNode facts = StoredJson.read(imported.data());
        return ACCOUNTS.equals(facts.path(WHAT).asText())
                && facts.path(CREATED).asLong() + facts.path(UPDATED).asLong() > 0;
    }
}
