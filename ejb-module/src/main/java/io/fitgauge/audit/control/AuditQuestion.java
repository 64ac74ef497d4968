package io.fitgauge.audit.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for. */
public record AuditQuestion(
        @Nullable UUID actor,
        @Nullable UUID agency,
        @Nullable String operation,
        @Nullable String resource,
        @Nullable String resourceId,
        @Nullable UUID request,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** @return conditions that each begin with AND */
    String and() {
        return (actor == null ? "" : " AND actor_id = :actor")
                + (agency == null ? "" : " AND actor_agency = :agency")
                + (operation == null ? "" : " AND operation = :operation")
                + (resource == null ? "" : " AND resource = :resource")
                + (resourceId == null ? "" : " AND resource_id = :resourceId")
                + (request == null ? "" : " AND request_id = :request")
                + (from == null ? "" : " AND at >= :from")
                + (to == null ? "" : " AND at < :to");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "actor", actor);
        put(parameters, "agency", agency);
        put(parameters, "operation", operation);
        put(parameters, "resource", resource);
        put(parameters, "resourceId", resourceId);
        put(parameters, "request", request);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
