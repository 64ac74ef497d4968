package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.accounts.entity.ImportMapping;
import java.time.Instant;
import java.util.UUID;

/** Import options under a name, as clients see them. */
public record MappingView(
        UUID id, Importable kind, String name, NewImport options, Instant createdAt, Instant updatedAt) {

    static MappingView of(ImportMapping mapping) {
        return new MappingView(
                mapping.id(),
                Importable.of(mapping.kind()),
                mapping.name(),
                new NewImport(ImportOptions.fromJson(mapping.options())),
                mapping.createdAt(),
                mapping.updatedAt());
    }
}
