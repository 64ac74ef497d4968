package io.fitgauge.accounts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.accounts.control.ImportOptions;
import org.junit.jupiter.api.Test;

class NewImportTest {

    /** As strict as the one that reads requests. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    @Test
    void itsJsonIsThatOfTheOptions() throws JsonProcessingException {
        NewImport wanted = STRICT.readValue("{\"columns\": {\"Name\": \"name\"}}", NewImport.class);

        assertThat(wanted.options().columns()).containsEntry("Name", "name");
        assertThat(wanted.options().dryRun()).isFalse();
        assertThat(STRICT.readValue(STRICT.writeValueAsString(wanted), NewImport.class))
                .isEqualTo(wanted);
    }

    @Test
    void optionsAreKeptAsTheyAre() {
        ImportOptions options = new NewImport(ImportOptions.fromJson("{\"columns\": {\"A\": \"name\"},"
                        + " \"mode\": \"ALL_OR_NOTHING\", \"dryRun\": true, \"booleans\": [\"ja\", \"nee\"]}"))
                .options();

        assertThat(ImportOptions.fromJson(options.toJson())).isEqualTo(options);
    }
}
