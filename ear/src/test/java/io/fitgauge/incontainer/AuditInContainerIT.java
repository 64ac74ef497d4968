package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.audit.boundary.AuditFilter;
import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What is written is audited, whoever writes it, in the same transaction. */
class AuditInContainerIT extends InContainer {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    @Inject
    AuditLog audit;

    @Inject
    Products products;

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

    private UUID product(String name) {
        return products.create(ours, new ProductDraft(name, null)).value().id();
    }

    private AuditView only(Caller caller) {
        assertThat(entries(caller)).hasSize(1);
        return entries(caller).get(0);
    }

    private List<AuditView> entries(Caller caller) {
        return audit.list(caller, ALL, PageRequest.first(50)).items();
    }
}
