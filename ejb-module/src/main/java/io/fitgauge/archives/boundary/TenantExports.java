package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ExportStore;
import io.fitgauge.archives.entity.TenantExport;
import io.fitgauge.jobs.boundary.CancelledJob;
import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenants.boundary.Clients;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A tenant's archives: asked for, written by a job, handed out for some days, thrown away. */
@Stateless
public class TenantExports {

    @Inject
    ExportStore store;

    @Inject
    Jobs jobs;

    @Inject
    JobCheckpoints checkpoints;

    @Inject
    Clients clients;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** For how long an archive is there. */
    @Inject
    @ConfigProperty(name = "fitgauge.export.days", defaultValue = "7")
    int days;

    /** @throws Refusal TOO_MANY_REQUESTS */
    public JobView request(Caller caller) {
        return request(caller, null);
    }

    /**
     * An agency's archive of one of its clients. It lies with the agency, as long as that is its client.
     *
     * @throws Refusal NOT_FOUND, TOO_MANY_REQUESTS
     */
    public JobView requestOf(Caller caller, UUID client) {
        clients.exported(caller, client);
        return request(caller, client);
    }

    private JobView request(Caller caller, @Nullable UUID client) {
        JobView job = jobs.enqueue(caller, ExportJob.KIND, new ExportWish(client).json(), null);
        store.add(new TenantExport(job.id(), client, clock.instant()));
        return job;
    }

    /**
     * An archive for somebody who takes it along, which is noted.
     *
     * @throws Refusal NOT_FOUND also when its days are over; WRONG_STATE while it is being written
     */
    public ArchiveView open(Caller caller, UUID id) {
        return takenAlong(null, id);
    }

    /** @throws Refusal as {@link #open}; NOT_FOUND also when this is not the agency's client any more */
    public ArchiveView openOf(Caller caller, UUID client, UUID id) {
        clients.find(caller, client);
        return takenAlong(client, id);
    }

    private ArchiveView takenAlong(@Nullable UUID client, UUID id) {
        ArchiveView archive = store.find(id)
                .filter(export -> export.isOf(client))
                .flatMap(export -> export.archive(clock.instant()))
                .map(ArchiveView::of)
                .orElseThrow(() -> Refusal.notFound("export", id));
        changes.note(new Change("tenant_export", id.toString(), null, Map.of("takenAlong", true)));
        return archive;
    }

    /** @return the next part of an archive that was opened; empty after the last, or when it is gone */
    public Optional<byte[]> piece(Caller caller, UUID id, int number) {
        return store.piece(id, number);
    }

    /** @throws CancelledJob when another run writes it */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(Caller caller, JobTicket ticket, int number, byte[] piece) {
        checkpoints.check(caller, ticket);
        store.addPiece(ticket.jobId(), number, piece);
    }

    /** @throws CancelledJob when another run writes it */
    public ArchiveView complete(Caller caller, JobTicket ticket, long bytes, String hash) {
        checkpoints.check(caller, ticket);
        Instant now = clock.instant();
        TenantExport export = store.lock(ticket.jobId()).orElseThrow();
        export.complete(bytes, hash, now.plus(Duration.ofDays(Math.max(days, 1))));
        return export.archive(now).map(ArchiveView::of).orElseThrow();
    }

    /**
     * Takes away some of what was written of it.
     *
     * @return whether there may be more
     */
    public boolean takeBack(Caller caller, UUID id) {
        return store.removePieces(id);
    }

    /** Its job is over. What came to nothing is thrown away. */
    public void ended(Caller caller, UUID id) {
        store.lock(id).filter(export -> !export.isComplete()).ifPresent(export -> export.expire(clock.instant()));
    }

    /** @return those whose days are over, and those of clients that are not the tenant's any more */
    public List<UUID> expired(Caller caller) {
        Stream<UUID> strangers = store.ofClients().stream()
                .filter(export -> !clients.has(caller, export.client().orElseThrow()))
                .map(TenantExport::id);
        return Stream.concat(store.expired(clock.instant()).stream(), strangers)
                .distinct()
                .toList();
    }

    /** All that there are: of the tenant itself, and of its clients. */
    public List<UUID> all(Caller caller) {
        return store.all();
    }

    /** Those of one client. */
    public List<UUID> of(Caller caller, UUID client) {
        return store.ofClients().stream()
                .filter(export -> export.isOf(client))
                .map(TenantExport::id)
                .toList();
    }

    /** When all its pieces are gone. */
    public void remove(Caller caller, UUID id) {
        store.remove(id);
    }
}
