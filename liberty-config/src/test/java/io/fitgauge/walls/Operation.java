package io.fitgauge.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One operation of the API.
 *
 * @param method in capitals
 * @param path after the base path, with its parameters in braces
 * @param says what the document says of it
 */
record Operation(Described described, String method, String path, JsonNode says) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    /** A place in a body, as a path of names; {@code *} stands for any item, {@code {}} for any name. */
    record Place(List<String> names) {

        /** The last word that a schema gave. */
        String field() {
            for (int i = names.size() - 1; i >= 0; i--) {
                if (!names.get(i).equals("*") && !names.get(i).equals("{}")) {
                    return names.get(i);
                }
            }
            return "";
        }

        Place and(String name) {
            List<String> longer = new ArrayList<>(names);
            longer.add(name);
            return new Place(List.copyOf(longer));
        }

        @Override
        public String toString() {
            return "/" + String.join("/", names);
        }
    }

    String name() {
        return method + " " + path;
    }

    /** @return none when it is open to all */
    Optional<String> role() {
        return Optional.ofNullable(says.get("x-role")).map(JsonNode::asText);
    }

    /** @return a scope, {@code any} when each API client may, or {@code none} when no API client may */
    String scope() {
        return says.path("x-scope").asText();
    }

    List<String> pathParameters() {
        List<String> names = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(path);
        while (parameter.find()) {
            names.add(parameter.group(1));
        }
        return names;
    }

    /** The path before a parameter: what it is one of. */
    String collection(String parameter) {
        String before = path.substring(0, path.indexOf("/{" + parameter + "}"));
        return before.contains("{") ? before.substring(before.lastIndexOf('/')) : before;
    }

    /** Whether it is a number, or something that a number is too, such as a version or the draft. */
    boolean isNumber(String parameter) {
        JsonNode schema = described.schema(parameter("path", parameter).path("schema"));
        return schema.path("type").asText().equals("integer")
                || "1".matches(schema.path("pattern").asText("-"));
    }

    boolean takes(String in, String parameter) {
        return parameters(in).contains(parameter);
    }

    List<String> parameters(String in) {
        return StreamSupport.stream(says.path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asText().equals(in))
                .map(one -> one.path("name").asText())
                .toList();
    }

    JsonNode parameter(String in, String name) {
        return StreamSupport.stream(says.path("parameters").spliterator(), false)
                .filter(one -> one.path("in").asText().equals(in)
                        && one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " has no " + name));
    }

    /** Parameters that cannot be left out, each with a value that it may have. */
    Map<String, String> neededQuery() {
        Map<String, String> needed = new LinkedHashMap<>();
        for (String name : parameters("query")) {
            JsonNode parameter = parameter("query", name);
            if (parameter.path("required").asBoolean()) {
                needed.put(
                        name,
                        described.schema(parameter.path("schema")).at("/enum/0").asText());
            }
        }
        return needed;
    }

    List<String> queryIds() {
        return parameters("query").stream()
                .filter(name -> described.isId(parameter("query", name).path("schema")))
                .toList();
    }

    /** @return the media type of its body, the most telling one */
    Optional<String> mediaType() {
        List<String> types = new ArrayList<>();
        says.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types.stream().filter(type -> !type.equals("*/*")).findFirst();
    }

    boolean takesJson() {
        return mediaType().filter(type -> type.endsWith("json")).isPresent();
    }

    boolean isUpload() {
        return mediaType().filter(type -> type.startsWith("multipart/")).isPresent();
    }

    JsonNode content() {
        return mediaType()
                .map(type -> says.path("requestBody").path("content").path(type))
                .orElseThrow(() -> new AssertionError(name() + " has no body"));
    }

    /** Where its body may hold an id. */
    List<Place> bodyIds() {
        List<Place> found = new ArrayList<>();
        if (takesJson()) {
            walk(content().path("schema"), new Place(List.of()), found);
        }
        return found.stream().distinct().toList();
    }

    private void walk(JsonNode said, Place place, List<Place> found) {
        if (described.isId(said)) {
            found.add(place);
            return;
        }
        if (place.names().size() > 6) {
            return;
        }
        JsonNode schema = described.schema(said);
        schema.path("properties").properties().forEach(one -> walk(one.getValue(), place.and(one.getKey()), found));
        if (schema.has("items")) {
            walk(schema.get("items"), place.and("*"), found);
        }
        if (schema.path("additionalProperties").isObject()) {
            walk(schema.get("additionalProperties"), place.and("{}"), found);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            schema.path(choice).forEach(one -> walk(one, place, found));
        }
    }
}
