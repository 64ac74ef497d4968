package io.fitgauge.tenants.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an agency does to its clients, as it is told: with what of a client is not as it was. */
public final class ClientEvents {

    public static final String CREATED = "client.created";
    public static final String CHANGED = "client.changed";
    public static final String SUSPENDED = "client.suspended";
    public static final String RESUMED = "client.resumed";
    public static final String RELEASED = "client.released";

    public static final String EXPORTED = "client.exported";
    public static final String ERASED = "client.erased";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClientEvents() {}

    /** What of a client may change. */
    private record Told(@Nullable Map<String, String> before, Map<String, String> after) {}

    static DomainEvent of(String type, @Nullable ClientView before, ClientView after) {
        Map<String, String> is = facts(after);
        Map<String, String> was = before == null ? null : facts(before);
        if (was != null) {
            Map<String, String> same = new LinkedHashMap<>(was);
            same.entrySet().retainAll(is.entrySet());
            was.keySet().removeAll(same.keySet());
            is.keySet().removeAll(same.keySet());
        }
        return new DomainEvent(type, "client", after.id(), write(new Told(was, is)));
    }

    static DomainEvent exported(ClientView client) {
        return new DomainEvent(EXPORTED, "client", client.id(), write(new Told(null, Map.of("exported", "true"))));
    }

    /** Nothing of what it was is told on. */
    static DomainEvent closed(ClientView client) {
        return new DomainEvent(ERASED, "client", client.id(), write(new Told(null, Map.of("status", "ERASED"))));
    }

    /** The same, for the client's audit. */
    static Change change(StoredEvent event) {
        Map<String, @Nullable Map<String, @Nullable Object>> told = read(event.data());
        return new Change("tenant", event.resourceId().toString(), told.get("before"), told.get("after"));
    }

    private static Map<String, String> facts(ClientView client) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", client.name());
        facts.put("locale", client.locale());
        facts.put("timeZone", client.timeZone());
        facts.put("currency", client.currency());
        facts.put("status", client.status().name());
        if (client.clientSince() != null) {
            facts.put("agencySince", client.clientSince().toString());
        }
        return facts;
    }

    private static String write(Told told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, @Nullable Map<String, @Nullable Object>> read(String data) {
        try {
            return JSON.readValue(data, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
