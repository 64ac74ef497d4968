package io.fitgauge.feed.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.json.StoredJson;
import java.time.Instant;
import java.util.UUID;

/** How events are written for others. */
public final class EventJson {

    private EventJson() {}

    /** @return the facts, and the id of what they are about under its own name */
    public static String data(String facts, String resource, UUID resourceId) {
        ObjectNode data = StoredJson.read(facts, ObjectNode.class);
        data.put(resource + "Id", resourceId.toString());
        return StoredJson.write(data);
    }

    /** @return as a webhook sends it; the same as it stands in the feed */
    public static String body(UUID id, String type, Instant occurredAt, String data) {
        ObjectNode body = StoredJson.read("{}", ObjectNode.class);
        body.put("id", id.toString()).put("type", type).put("timestamp", occurredAt.toString());
        body.set("data", StoredJson.read(data, ObjectNode.class));
        return StoredJson.write(body);
    }
}
