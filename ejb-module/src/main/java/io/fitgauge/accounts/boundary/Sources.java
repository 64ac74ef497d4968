package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ImportStore;
import io.fitgauge.accounts.entity.AccountImport;
import io.fitgauge.accounts.entity.Origin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows where something comes from; imports by the names of their files. */
@Dependent
class Sources {

    private final ImportStore imports;

    @Inject
    Sources(ImportStore imports) {
        this.imports = imports;
    }

    SourceView view(Origin origin) {
        return SourceView.of(origin, fileName(origin.importId()));
    }

    private @Nullable String fileName(@Nullable UUID importId) {
        return importId == null
                ? null
                : imports.find(importId).map(AccountImport::fileName).orElse(null);
    }
}
