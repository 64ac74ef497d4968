package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.audit.boundary.AuditFilter;
import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.probe.ProbeJob;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What is written is audited, whoever writes it, in the same transaction. */
class AuditInContainerIT extends InContainer {

    @Inject
    AuditLog audit;

    @Inject
    Products products;

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Jobs jobs;

    @Inject
    ProbeJob job;

    @Inject
    Changes changes;

    @Test
    void anEntryNamesWhoDidItAndTheCallWhenThereWasNoRequest() {
        UUID id = product("Console");

        AuditView entry = only(ours);

        assertThat(entry.resource()).isEqualTo("product");
        assertThat(entry.resourceId()).isEqualTo(id.toString());
        assertThat(entry.by()).isEqualTo(ours.actor().id());
        assertThat(entry.operation()).isNotBlank();
        assertThat(entry.after()).containsEntry("name", "Console");
        assertThat(entries(theirs)).isEmpty();
    }

    @Test
    void sqlThatTellsNothingIsToldAllTheSame() {
        product("Console");

        probe.as(ours, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.execute("UPDATE product SET name = 'Quietly' WHERE tenant_id = <tenant>");
            }
        });

        assertThat(entries(ours))
                .extracting(AuditView::resource, AuditView::after)
                .first()
                .isEqualTo(Tuple.tuple("product", null));
    }

    @Test
    void bulkStatementsPassNobodyBy() {
        product("Console");

        probe.as(ours, inside -> inside.entities()
                .createQuery("UPDATE Product p SET p.name = 'Quietly'")
                .executeUpdate());

        assertThat(entries(ours)).hasSize(2).extracting(AuditView::resource).containsOnly("product");
        assertThat(entries(theirs)).isEmpty();
    }

    @Test
    void whatIsTakenBackWasNeverDone() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    product("Console");
                    throw Refusal.wrongState("no");
                }));

        assertThat(entries(ours)).isEmpty();
    }

    @Test
    void whatTheSystemDoesByItselfIsNobodysDoing() {
        products.create(Caller.system(hall.key()), new ProductDraft("Console", null));

        assertThat(entries(ours)).isEmpty();
    }

    @Test
    void whatAJobDoesIsTheDoingOfWhoAskedForItAndTheirAgency() {
        UUID agency = UUID.randomUUID();
        Caller asker = new Caller(
                hall.key(), Actor.person(UUID.randomUUID(), agency), Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
        String input = "{\"for\":\"" + agency + "\"}";
        job.on(input, run -> {
            rename(run.caller(), "Once");
            rename(run.caller(), "Twice");
            return "{\"renamed\":2}";
        });
        products.create(Caller.system(hall.key()), new ProductDraft("Console", null));

        UUID id = jobs.enqueue(asker, ProbeJob.KIND, input, null).id();
        eventually(() -> entries(ours).size() >= 2);

        assertThat(entries(ours))
                .allSatisfy(entry -> {
                    assertThat(entry.by()).isEqualTo(asker.actor().id());
                    assertThat(entry.agency()).isEqualTo(agency);
                    assertThat(entry.operation()).isEqualTo(ProbeJob.KIND);
                })
                .extracting(AuditView::resource, AuditView::resourceId)
                .containsExactly(Tuple.tuple("job", id.toString()), Tuple.tuple("product", null));
        assertThat(entries(ours).get(0).after()).containsEntry("state", "DONE").containsEntry("renamed", 2);
        assertThat(entries(theirs)).isEmpty();
    }

    private void rename(Caller caller, String name) {
        probe.as(caller, inside -> {
            try (Handle handle = inside.rows().open()) {
                return handle.createUpdate("UPDATE product SET name = :name WHERE tenant_id = <tenant>")
                        .bind("name", name)
                        .execute();
            }
        });
    }

    @Test
    void whoHadToActAsTheSystemIsNamedAllTheSame() {
        probe.as(Caller.system(hall.key()), inside -> {
            changes.doneBy(ours.actor());
            changes.note(new Change("session", "1", null, Map.of()));
            return null;
        });

        assertThat(only(ours).by()).isEqualTo(ours.actor().id());
    }

    @Test
    void whatCannotBeToldIsNotWritten() {
        product("Console");

        assertThatThrownBy(() -> probe.as(ours, inside -> {
                    try (Handle handle = inside.rows().open()) {
                        return handle.execute("REPLACE INTO job_turn (tenant_id, served_at) VALUES (<tenant>, NOW())");
                    }
                }))
                .hasStackTraceContaining("cannot be told");
    }

    @Test
    void whoGoesWithAnAccountIsToldOf() {
        UUID account = accounts.register(ours, new AccountDraft("Acme", null, null, null, null, Map.of()))
                .value()
                .id();
        UUID contact = contacts.register(
                        ours, new ContactDraft(account, "Wile E. Coyote", null, null, null, null, null))
                .value()
                .id();

        accounts.remove(ours, account, 1);

        assertThat(entries(ours))
                .filteredOn(entry -> entry.after() == null)
                .extracting(AuditView::resource, AuditView::resourceId)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("account", account.toString()), Tuple.tuple("contact", contact.toString()));
    }

    private UUID product(String name) {
        return products.create(ours, new ProductDraft(name, null)).value().id();
    }

    private AuditView only(Caller caller) {
        assertThat(entries(caller)).hasSize(1);
        return entries(caller).get(0);
    }

    private List<AuditView> entries(Caller caller) {
        return audit.list(caller, AuditFilter.ALL, PageRequest.first(50)).items();
    }
}
