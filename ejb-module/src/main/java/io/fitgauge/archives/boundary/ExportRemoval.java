package io.fitgauge.archives.boundary;

import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Throws archives away, some pieces at a time, each time in a transaction of its own. */
@Dependent
class ExportRemoval {

    private final TenantExports exports;

    @Inject
    ExportRemoval(TenantExports exports) {
        this.exports = exports;
    }

    void remove(Caller caller, List<UUID> archives) {
        for (UUID archive : archives) {
            empty(caller, archive);
            exports.remove(caller, archive);
        }
    }

    void empty(Caller caller, UUID archive) {
        while (exports.takeBack(caller, archive)) {
            // some at a time
        }
    }
}
