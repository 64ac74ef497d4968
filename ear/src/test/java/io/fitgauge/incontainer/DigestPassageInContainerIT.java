package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.agenda.boundary.AgendaItems;
import io.fitgauge.agenda.boundary.AgendaState;
import io.fitgauge.agenda.boundary.AgendaView;
import io.fitgauge.archives.boundary.ArchiveWriting;
import io.fitgauge.archives.boundary.TenantArrival;
import io.fitgauge.archives.boundary.TenantErasure;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a digest goes along with its tenant, and waits on. */
class DigestPassageInContainerIT extends TellingInContainer {

    @Inject
    ArchiveWriting writing;

    @Inject
    TenantArrival arrival;

    @Inject
    TenantErasure erasure;

    @Inject
    AgendaItems items;

    private final MailSink sink = new MailSink();

    private Path file;
    private Caller anna;
    private Caller stranger;

    @BeforeEach
    void aPostboxWithoutWhichNobodyWaits() throws IOException {
        System.setProperty("fitgauge.smtp.host", "127.0.0.1");
        System.setProperty("fitgauge.smtp.port", Integer.toString(sink.port()));
        file = Files.createTempFile("tenant", ".zip");
        anna = person(hall, Role.VIEWER);
        stranger = person(teahouse, Role.VIEWER);
        eventually(() -> preferences.find(anna).value().mailServer());
    }

    @AfterEach
    void away() throws IOException {
        List.of("host", "port").forEach(name -> System.clearProperty("fitgauge.smtp." + name));
        sink.close();
        Files.deleteIfExists(file);
    }

    @Test
    void whatWaitsForADigestWaitsOnWhereTheTenantComesIn() throws IOException {
        tell(ours, "One", anna);
        tell(theirs, "Canary", stranger);
        List<Instant> due = digests(ours);
        assertThat(due).hasSize(1);

        Caller again = movedAway();

        Caller annaThere = new Caller(again.tenant(), anna.actor(), anna.access(), anna.language());
        assertThat(digests(again)).isEqualTo(due);
        assertThat(waiting(again)).isEqualTo(1);
        assertThat(titles(annaThere)).containsExactly("One (en)");
        assertThat(digests(theirs)).hasSize(1);
        assertThat(waiting(theirs)).isEqualTo(1);
    }

    /** @return the system, in the tenant that came of the archive */
    private Caller movedAway() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.write(ours, out, (done, total) -> {});
        }
        erasure.close(hall.key());
        erasure.erase(hall.key(), (table, rows) -> {});
        TenantArrival.Arrived arrived = arrival.bring(file);
        return Caller.system(tenants.bySlug(arrived.slug()).orElseThrow().key());
    }

    private List<Instant> digests(Caller caller) {
        return items.list(caller, AgendaState.WAITING, PageRequest.first(200)).items().stream()
                .filter(item -> item.kind().equals("mail-digest"))
                .map(AgendaView::dueAt)
                .toList();
    }

    private long waiting(Caller caller) {
        return probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createQuery("SELECT COUNT(*) FROM notification_receipt"
                                + " WHERE tenant_id = <tenant> AND waits = TRUE")
                        .mapTo(Long.class)
                        .one();
            }
        });
    }
}
