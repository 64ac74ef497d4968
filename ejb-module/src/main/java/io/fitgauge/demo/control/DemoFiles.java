package io.fitgauge.demo.control;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files that the demo is made of. */
public class DemoFiles {

    /** The agency first, because its clients name it. */
    private static final List<String> SLUGS = List.of("bureau-noord", "gamehal", "theekom", "atlas-software");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    public List<DemoTenant> tenants() {
        return SLUGS.stream().map(this::tenant).toList();
    }

    public DemoTenant tenant(String slug) {
        try (InputStream file = open(slug + ".json")) {
            return MAPPER.readValue(file, DemoTenant.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return to be closed */
    public InputStream open(String name) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/io/fitgauge/demo/" + name), name);
    }
}
