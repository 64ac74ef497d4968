package io.fitgauge.archives.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * The archives that the operator wants to have come in: {@code fitgauge.archives=/srv/acme.zip,/srv/globex.zip}. They come
 * in the first minute after a start; whose tenant is here already is left as it is.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArchiveList {

    private static final System.Logger LOG = System.getLogger(ArchiveList.class.getName());

    private final List<Path> waiting = new ArrayList<>();

    @Inject
    Config config;

    @Inject
    TenantArrival arrival;

    @PostConstruct
    void read() {
        config.getOptionalValues("fitgauge.archives", String.class).orElse(List.of()).stream()
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .forEach(waiting::add);
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @AcrossTenants("the operator's list names the archives")
    public void bringWaiting() {
        for (Iterator<Path> files = waiting.iterator(); files.hasNext(); ) {
            if (isSettled(files.next())) {
                files.remove();
            }
        }
    }

    private boolean isSettled(Path file) {
        try {
            TenantArrival.Arrived arrived = arrival.bring(file);
            LOG.log(System.Logger.Level.INFO, "{0}: tenant {1} came in", file, arrived.slug());
        } catch (Refusal no) {
            if (no.reason() == Reason.TRY_AGAIN) {
                return false;
            }
            boolean isHere = no.reason() == Reason.DUPLICATE;
            LOG.log(isHere ? System.Logger.Level.INFO : System.Logger.Level.ERROR, "{0}: {1}", file, no.getMessage());
        } catch (IOException | RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, file + " could not be brought in", failure);
        }
        return true;
    }
}
