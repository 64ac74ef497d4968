package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.entity.Product;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.probe.Probe.Inside;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What keeps tenants apart below the rooms: EclipseLink's filter, the rows' own, and the keys. */
class TenantWallsInContainerIT extends InContainer {

    @Inject
    Products products;

    @Test
    void findSeesOnlyTheCallersRows() {
        UUID id = product(ours, "Console");

        assertThat(this.<Product>in(ours, inside -> inside.entities().find(Product.class, id)))
                .isNotNull();
        assertThat(this.<Product>in(theirs, inside -> inside.entities().find(Product.class, id)))
                .isNull();
    }

    @Test
    void queriesSeeOnlyTheCallersRows() {
        product(ours, "Console");
        product(ours, "Controller");
        product(theirs, "Console");

        assertThat(count(ours)).isEqualTo(2);
        assertThat(count(theirs)).isEqualTo(1);
        List<String> names = in(theirs, inside -> inside.entities()
                .createQuery("SELECT p.name FROM Product p WHERE p.name LIKE 'Con%'", String.class)
                .getResultList());
        assertThat(names).containsExactly("Console");
    }

    @Test
    void bulkUpdatesChangeOnlyTheCallersRows() {
        UUID id = product(ours, "Console");

        int changed = in(theirs, inside -> inside.entities()
                .createQuery("UPDATE Product p SET p.name = 'Taken' WHERE p.id = :id")
                .setParameter("id", id)
                .executeUpdate());

        assertThat(changed).isZero();
        assertThat(products.find(ours, id).value().name()).isEqualTo("Console");
    }

    @Test
    void bulkDeletesTakeOnlyTheCallersRows() {
        product(ours, "Console");
        product(theirs, "Tea");

        int deleted = in(
                theirs,
                inside -> inside.entities().createQuery("DELETE FROM Product p").executeUpdate());

        assertThat(deleted).isEqualTo(1);
        assertThat(count(ours)).isEqualTo(1);
    }

    @Test
    void aReadRowCannotBeTakenOutOfItsTenant() {
        UUID id = product(ours, "Console");
        Product read = in(ours, inside -> inside.entities().find(Product.class, id));

        assertThatThrownBy(() -> in(theirs, inside -> {
                    inside.entities().remove(inside.entities().merge(read));
                    inside.entities().flush();
                    throw Refusal.stale(); // whatever was done, take it back
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(count(ours)).isEqualTo(1);
    }

    @Test
    void nothingIsReadWithoutACaller() {
        UUID id = product(ours, "Console");

        failsClosed(inside -> inside.entities().find(Product.class, id));
        failsClosed(inside -> inside.entities()
                .createQuery("SELECT p FROM Product p", Product.class)
                .getResultList());
        failsClosed(inside -> inside.entities()
                .createQuery("SELECT COUNT(p) FROM Product p", Long.class)
                .getSingleResult());
    }

    @Test
    void nothingIsWrittenWithoutACaller() {
        UUID id = product(ours, "Console");

        failsClosed(inside -> {
            inside.entities().persist(new Product(UUID.randomUUID(), "Nobody's", null, Instant.EPOCH));
            inside.entities().flush();
            return null;
        });
        failsClosed(inside -> inside.entities()
                .createQuery("UPDATE Product p SET p.name = 'Taken'")
                .executeUpdate());
        failsClosed(
                inside -> inside.entities().createQuery("DELETE FROM Product p").executeUpdate());
        assertThat(products.find(ours, id).value().name()).isEqualTo("Console");
    }

    @Test
    void rowsAreNotOpenedWithoutACaller() {
        failsClosed(inside -> inside.rows().open());
    }

    private void failsClosed(Function<Inside, Object> use) {
        assertThatExceptionOfType(EJBException.class).isThrownBy(() -> probe.asNobody(use));
    }

    @Test
    void aCallersTenantIsForgottenWithItsTransaction() {
        UUID id = product(ours, "Console");
        for (int i = 0; i < 20; i++) { // pooled beans, connections and contexts come back
            assertThat(count(ours)).isEqualTo(1);
            failsClosed(inside -> inside.entities().find(Product.class, id));
            failsClosed(inside -> inside.rows().open());
            assertThat(count(theirs)).isZero();
        }
    }

    @Test
    void twoTenantsInOneTransactionAreRefusedAndNothingIsStored() {
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> in(ours, inside -> {
                    product(ours, "Console");
                    return product(theirs, "Tea");
                }));

        assertThat(count(ours)).isZero();
        assertThat(count(theirs)).isZero();
    }

    @Test
    void oneTenantCanBeNamedAgainInItsTransaction() {
        in(ours, inside -> {
            product(ours, "Console");
            return product(Caller.system(hall.key()), "Controller");
        });

        assertThat(count(ours)).isEqualTo(2);
    }

    @Test
    void rowsAreTheCallersOwn() {
        product(ours, "Console");

        assertThat(rows(ours, "SELECT COUNT(*) FROM product WHERE tenant_id = <tenant>"))
                .isEqualTo(1);
        assertThat(rows(theirs, "SELECT COUNT(*) FROM product WHERE tenant_id = <tenant>"))
                .isZero();
    }

    @Test
    void sqlThatNamesNoTenantIsRefused() {
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> rows(ours, "SELECT COUNT(*) FROM product"))
                .withStackTraceContaining("This statement names no tenant");
    }

    @Test
    void sqlThatNamesItsTenantWhereItKeepsNobodyOutIsRefused() {
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> rows(ours, "SELECT COUNT(*) + 0 * <tenant> FROM product"))
                .withStackTraceContaining("This statement names no tenant");
    }

    @Test
    void noRowCanLeanOnAnotherTenantsRow() {
        UUID console = product(ours, "Console");
        String segment =
                "INSERT INTO segment (tenant_id, id, product_id, name, needs, reasons_to_buy, revision, created_at)"
                        + " VALUES (<tenant>, :id, :product, 'Players', '[]', '[]', 1, UTC_TIMESTAMP())";
        Function<Inside, Integer> insert = inside -> {
            try (Handle database = inside.rows().open()) {
                return database.createUpdate(segment)
                        .bind("id", UUID.randomUUID())
                        .bind("product", console)
                        .execute();
            }
        };

        assertThat(in(ours, insert)).isEqualTo(1);
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> in(theirs, insert))
                .withStackTraceContaining(SQLIntegrityConstraintViolationException.class.getName());
    }

    @Test
    void aRefusalCrossesTheBoundaryUnwrappedAndRollsBack() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(ours, inside -> {
                    product(ours, "Console");
                    throw Refusal.wrongState("Not today.");
                }))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_STATE));

        assertThat(count(ours)).isZero();
    }

    @Test
    void aRefusalOfAnInnerCallRollsTheOuterOneBackToo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(ours, inside -> {
                    product(ours, "Console");
                    return products.find(ours, UUID.randomUUID());
                }));

        assertThat(count(ours)).isZero();
    }

    @Test
    void aBugRollsBack() {
        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> in(ours, inside -> {
                    product(ours, "Console");
                    throw new IllegalStateException("a bug");
                }));

        assertThat(count(ours)).isZero();
    }

    private <T> T in(Caller caller, Function<Inside, T> work) {
        return probe.as(caller, work);
    }

    private UUID product(Caller caller, String name) {
        return products.create(caller, new ProductDraft(name, null)).value().id();
    }

    private long count(Caller caller) {
        return products.list(caller, PageRequest.first(200)).items().size();
    }

    private long rows(Caller caller, String sql) {
        return in(caller, inside -> {
            try (Handle database = inside.rows().open()) {
                return database.createQuery(sql).mapTo(Long.class).one();
            }
        });
    }
}
