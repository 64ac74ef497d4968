package io.fitgauge.walls;

import java.util.Map;

/** What an id is one of, named by the path of its collection. A new name of an id is one line here. */
final class Kinds {

    private static final String ITSELF = "";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("accountId", "/accounts"),
            Map.entry("accountIds", "/accounts"),
            Map.entry("from", "/accounts"),
            Map.entry("prefer", "/accounts"),
            Map.entry("icpId", "/icps"),
            Map.entry("contactId", "/contacts"),
            Map.entry("channelId", "/channels"),
            Map.entry("personaIds", "/personas"),
            Map.entry("personaId", "/personas"),
            Map.entry("segmentId", "/segments"),
            Map.entry("productId", "/products"),
            Map.entry("subjectId", "/icps"),
            Map.entry("checklistId", "/templates"),
            Map.entry("ownerId", "/users"),
            Map.entry("people", "/users"),
            Map.entry("by", "/users"),
            Map.entry("user", "/users"),
            Map.entry("userId", "/users"),
            Map.entry("client", "/clients"),
            Map.entry("clients", "/clients"),
            Map.entry("templateId", "/templates"),
            Map.entry("agency", "/tenant"),
            Map.entry("reviewerIds", "/users"),
            Map.entry("scheduleId", "/review-schedules"),
            Map.entry("answeredBy", "/users"),
            Map.entry("completedBy", "/users"),
            Map.entry("completedAgency", "/tenant"),
            Map.entry("newest", "/comments"),
            Map.entry("requestId", "/audit requests"),
            Map.entry("id", ITSELF));

    private Kinds() {}

    /** @param itself what the operation itself is about */
    static String ofField(String name, String itself) {
        String kind = FIELDS.get(name);
        if (kind == null) {
            throw new AssertionError("What is the id \"" + name + "\" one of? Say so in Kinds.");
        }
        return kind.equals(ITSELF) ? itself : kind;
    }
}
