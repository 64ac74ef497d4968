package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an export's job is to write.
 *
 * @param client absent when it is the job's own tenant
 */
record ExportWish(@Nullable UUID client) {

    private static final String CLIENT = "client";

    static ExportWish read(Map<String, Object> input) {
        return new ExportWish(input.get(CLIENT) instanceof String id ? UUID.fromString(id) : null);
    }

    String json() {
        return ArchiveResult.json(client == null ? Map.of() : Map.of(CLIENT, client));
    }
}
