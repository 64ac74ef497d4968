package io.fitgauge.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A request in the making, of one operation. */
final class Asked {

    private final Operation operation;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private JsonNode body;
    private String upload;

    Asked(Operation operation) {
        this.operation = operation;
    }

    Asked path(String name, String value) {
        path.put(name, value);
        return this;
    }

    Asked query(String name, String value) {
        query.put(name, value);
        return this;
    }

    Asked header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Asked body(JsonNode json) {
        body = json;
        headers.put("Content-Type", operation.mediaType().orElse("application/json"));
        return this;
    }

    /** A file with its options, as a browser sends it. */
    Asked file(String csv, String options) {
        String boundary = "part-" + UUID.randomUUID();
        headers.put("Content-Type", "multipart/form-data; boundary=" + boundary);
        upload =
                ("--%1$s\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n%2$s\r\n"
                                + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n")
                        .formatted(boundary, options, csv);
        return this;
    }

    /** Puts a value into its body, and makes what is missing around it. */
    Asked set(Operation.Place place, String value) {
        JsonNode at = body;
        for (int i = 0; i < place.names().size(); i++) {
            String name = place.names().get(i);
            boolean last = i == place.names().size() - 1;
            if (name.equals("*")) {
                ArrayNode array = (ArrayNode) at;
                array.removeAll();
                at = last ? array.add(value) : array.addObject();
            } else {
                ObjectNode object = (ObjectNode) at;
                String key = name.equals("{}") ? "employees" : name;
                at = last
                        ? object.put(key, value)
                        : child(object, key, place.names().get(i + 1));
            }
        }
        return this;
    }

    private static JsonNode child(ObjectNode parent, String key, String next) {
        JsonNode known = parent.get(key);
        if (known != null && !known.isNull()) {
            return known;
        }
        JsonNode made = next.equals("*") ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        parent.set(key, made);
        return made;
    }

    Operation operation() {
        return operation;
    }

    String method() {
        return operation.method();
    }

    String target() {
        String target = filled(operation.path());
        return query.isEmpty()
                ? target
                : target
                        + query.entrySet().stream()
                                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private String filled(String template) {
        String filled = template;
        for (Map.Entry<String, String> one : path.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", URLEncoder.encode(one.getValue(), UTF_8));
        }
        return filled;
    }

    /** @return the path of what its {@code If-Match} is about */
    String guarded() {
        boolean makes = operation.method().equals("POST"); // then what can be read there is a list
        if (!makes && operation.described().has("GET", operation.path())) {
            return target();
        }
        String first = "{" + operation.pathParameters().get(0) + "}";
        return filled(operation.path().substring(0, operation.path().indexOf(first) + first.length()));
    }

    Map<String, String> headers() {
        return headers;
    }

    JsonNode body() {
        return body;
    }

    String text() {
        return upload != null ? upload : body == null ? null : body.toString();
    }

    @Override
    public String toString() {
        return method() + " " + target() + (body == null ? "" : " " + body);
    }
}
