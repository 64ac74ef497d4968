package io.fitgauge.portability;

import org.jspecify.annotations.Nullable;

/**
 * A column that never leaves the server.
 *
 * @param reason why, for who reads the archive
 * @param refill SQL for what stands there when an archive has come in; absent for what the schema says
 */
public record WithheldColumn(String name, String reason, @Nullable String refill) {

    /** As an archive names it. */
    public String field() {
        return TenantColumn.field(name);
    }
}
