package io.fitgauge.accounts.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.ValueOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where values stem from, as a JSON object: the number of a revision, or what is known of an account that is no more. */
final class StoredOrigins {

    private StoredOrigins() {}

    /** @return null when all stem from the first revision */
    static @Nullable String write(Map<String, ValueOrigin> origins) {
        if (origins.isEmpty()) {
            return null;
        }
        Map<String, Object> stored = new LinkedHashMap<>();
        origins.forEach((field, origin) -> stored.put(
                field,
                origin instanceof ValueOrigin.AtRevision here
                        ? Integer.valueOf(here.revision())
                        : written(((ValueOrigin.Inherited) origin).origin())));
        return StoredJson.write(stored);
    }

    private static Map<String, String> written(Origin origin) {
        Map<String, String> stored = new LinkedHashMap<>();
        put(stored, "kind", origin.kind());
        put(stored, "by", origin.by());
        put(stored, "agency", origin.agency());
        put(stored, "import", origin.importId());
        put(stored, "name", origin.name());
        put(stored, "asOf", origin.asOf());
        put(stored, "at", origin.at());
        return stored;
    }

    private static void put(Map<String, String> stored, String field, @Nullable Object value) {
        if (value != null) {
            stored.put(field, value.toString());
        }
    }

    static Map<String, ValueOrigin> read(@Nullable String stored) {
        Map<String, ValueOrigin> origins = new LinkedHashMap<>();
        if (stored != null) {
            StoredJson.read(stored)
                    .fields()
                    .forEachRemaining(field -> origins.put(field.getKey(), of(field.getValue())));
        }
        return origins;
    }

    /** @return the revisions that values stem from */
    static Set<Integer> revisions(@Nullable String stored) {
        return read(stored).values().stream()
                .filter(ValueOrigin.AtRevision.class::isInstance)
                .map(origin -> ((ValueOrigin.AtRevision) origin).revision())
                .collect(Collectors.toSet());
    }

    private static ValueOrigin of(JsonNode stored) {
        return stored.isInt()
                ? new ValueOrigin.AtRevision(stored.intValue())
                : new ValueOrigin.Inherited(origin(stored));
    }

    private static Origin origin(JsonNode stored) {
        return new Origin(
                Origin.Kind.valueOf(stored.path("kind").asText()),
                read(stored, "by", UUID::fromString),
                read(stored, "agency", UUID::fromString),
                read(stored, "import", UUID::fromString),
                read(stored, "name", Function.identity()),
                read(stored, "asOf", LocalDate::parse),
                Instant.parse(stored.path("at").asText()));
    }

    private static <T> @Nullable T read(JsonNode stored, String field, Function<String, T> parse) {
        String text = stored.path(field).textValue();
        return text == null ? null : parse.apply(text);
    }
}
