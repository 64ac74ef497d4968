package io.fitgauge.archives.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure says of itself when it is done, as its job's result.
 *
 * @param erased what it was: a tenant, a contact, a user
 * @param slug of a tenant
 * @param rows how many went, or were emptied, by their tables
 */
public record Receipt(
        String erased, UUID id, @Nullable String slug, Instant erasedAt, Map<String, ? extends Number> rows) {

    public String json() {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("erased", erased);
        receipt.put("id", id);
        if (slug != null) {
            receipt.put("slug", slug);
        }
        receipt.put("erasedAt", erasedAt);
        receipt.put("rows", rows);
        return ArchiveResult.json(receipt);
    }
}
