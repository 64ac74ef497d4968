package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import io.fitgauge.archives.control.Receipt;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Erases a client that its agency has closed. Its result is the receipt. */
@Dependent
public class ClientErasureJob implements JobHandler {

    static final String KIND = "TENANT_ERASURE";

    private final ClientErasures erasures;
    private final TenantErasure erasure;
    private final Tenants tenants;
    private final TenantExports exports;
    private final ExportRemoval removal;
    private final Clock clock;

    @Inject
    ClientErasureJob(
            ClientErasures erasures,
            TenantErasure erasure,
            Tenants tenants,
            TenantExports exports,
            ExportRemoval removal,
            Clock clock) {
        this.erasures = erasures;
        this.erasure = erasure;
        this.tenants = tenants;
        this.exports = exports;
        this.removal = removal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Once begun it does not stop: half a tenant is of no use to anybody. */
    @Override
    public String run(JobRun run) {
        Caller caller = run.caller();
        Map<String, Object> asked = ArchiveResult.object(run.input());
        UUID client = UUID.fromString(String.valueOf(asked.get("client")));
        Map<String, Long> gone = before(run);
        tenants.key(client).ifPresent(tenant -> erase(run, tenant, gone));
        removal.remove(caller, exports.of(caller, client));
        return new Receipt("TENANT", client, String.valueOf(asked.get("slug")), clock.instant(), gone).json();
    }

    private void erase(JobRun run, TenantId client, Map<String, Long> gone) {
        try {
            erasure.erase(client, (table, rows) -> {
                gone.merge(table, (long) rows, Long::sum);
                erasures.keep(run.caller(), run.ticket(), gone);
            });
        } catch (RuntimeException failure) {
            if (tenants.key(client.id()).isPresent()) {
                throw failure;
            } // somebody else was faster
        }
    }

    private static Map<String, Long> before(JobRun run) {
        Map<String, Long> gone = new TreeMap<>();
        String checkpoint = run.checkpoint();
        if (checkpoint != null) {
            ArchiveResult.object(checkpoint).forEach((table, rows) -> gone.put(table, ((Number) rows).longValue()));
        }
        return gone;
    }
}
