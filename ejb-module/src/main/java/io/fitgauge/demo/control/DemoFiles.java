package io.fitgauge.demo.control;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The files that the demo is made of. */
public class DemoFiles {

    /** The agency first, because its clients name it. */
    private static final List<String> SLUGS = List.of("bureau-noord", "gamehal", "theekom", "atlas-software");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Days()))
            .build();

    /** Such as {@code 2025-03-01}. */
    private static final class Days extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

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
