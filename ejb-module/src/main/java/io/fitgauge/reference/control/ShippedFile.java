package io.fitgauge.reference.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table that ships with the product. That it is missing or broken is a bug, found when it is first read. */
final class ShippedFile {

    private ShippedFile() {}

    static List<NamedCsvRecord> csv(String name) {
        try (InputStream file = open(name);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static JsonNode json(String name) {
        try (InputStream file = open(name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = ShippedFile.class.getResourceAsStream("/io/fitgauge/reference/" + name);
        if (file == null) {
            throw new IllegalStateException("Missing table " + name);
        }
        return file;
    }
}
