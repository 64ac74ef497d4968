package io.fitgauge.archives.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;

/** {@code tenant import}. */
@Dependent
class TenantImportCommand implements OperatorCommand {

    private final TenantArrival arrival;

    @Inject
    TenantImportCommand(TenantArrival arrival) {
        this.arrival = arrival;
    }

    @Override
    public String name() {
        return "tenant import";
    }

    @Override
    public String usage() {
        return "FILE (an archive, on this machine; all of it comes in, or nothing)";
    }

    @Override
    public String run(OperatorWords words) {
        words.allow();
        Path file = NamedFile.of(words.only());
        try {
            TenantArrival.Arrived arrived = arrival.bring(file);
            return "Tenant " + arrived.slug() + " came in, with " + arrived.rows()
                    + " rows. Passwords did not: `tenant invite " + arrived.slug() + "` lets its administrators in.";
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable);
        }
    }
}
