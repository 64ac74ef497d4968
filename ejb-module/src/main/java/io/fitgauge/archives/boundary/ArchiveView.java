package io.fitgauge.archives.boundary;

import io.fitgauge.archives.entity.TenantExport;
import java.time.Instant;
import java.util.UUID;

/**
 * An archive that is there to be taken along.
 *
 * @param bytes its length
 * @param sha256 of the whole file
 * @param expiresAt until when
 */
public record ArchiveView(UUID id, long bytes, String sha256, Instant createdAt, Instant expiresAt) {

    static ArchiveView of(TenantExport.Archive archive) {
        return new ArchiveView(
                archive.id(), archive.bytes(), archive.sha256(), archive.createdAt(), archive.expiresAt());
    }
}
