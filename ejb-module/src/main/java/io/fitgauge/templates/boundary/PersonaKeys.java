package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.TemplateJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which persona of an ICP came from which of a template. One that came from none is called by its own id. */
final class PersonaKeys {

    private final Map<String, UUID> ids = new LinkedHashMap<>();

    static PersonaKeys read(String stored) {
        PersonaKeys keys = new PersonaKeys();
        TemplateJson.object(stored)
                .properties()
                .forEach(field -> keys.put(
                        field.getKey(), UUID.fromString(field.getValue().asText())));
        return keys;
    }

    String json() {
        return TemplateJson.write(ids);
    }

    void put(String key, UUID id) {
        ids.put(key, id);
    }

    void remove(String key) {
        ids.remove(key);
    }

    /** @return nothing for a key of a persona that is not there */
    @Nullable
    UUID id(String key) {
        return ids.get(key);
    }

    /** @param key also of a persona that came from no template */
    UUID require(String key) {
        UUID id = ids.get(key);
        return id == null ? UUID.fromString(key) : id;
    }

    String key(UUID id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id.toString());
    }
}
