package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.archives.boundary.ArchiveWriting;
import io.fitgauge.archives.boundary.PassageTick;
import io.fitgauge.archives.boundary.TenantArrival;
import io.fitgauge.archives.boundary.TenantErasure;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.identity.boundary.NewUser;
import io.fitgauge.identity.boundary.UserFilter;
import io.fitgauge.identity.boundary.UserStatus;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Arrival;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.Passage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant that leaves for good, and comes in as its archive. */
class PassageInContainerIT extends InContainer {

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    @Inject
    ArchiveWriting writing;

    @Inject
    TenantArrival arrival;

    @Inject
    TenantErasure erasure;

    @Inject
    Passage passage;

    @Inject
    PassageTick tick;

    @Inject
    Accounts accounts;

    @Inject
    Products products;

    @Inject
    Users users;

    private Path file;

    @BeforeEach
    void something() throws IOException {
        file = Files.createTempFile("tenant", ".zip");
        for (Caller caller : List.of(ours, theirs)) {
            products.create(caller, new ProductDraft("Stand", "=1+1"));
            accounts.register(
                    caller, new AccountDraft("Anvils", "A-1", "anvils.example", null, null, Map.of("employees", 12)));
        }
        users.invite(Caller.system(hall.key()), new NewUser("wile@acme.example", "Wile", null, Role.SALES, null));
    }

    @AfterEach
    void away() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void whatWasErasedComesBackFromItsArchiveAsItWas() throws IOException {
        List<AccountView> before = accounts(ours);
        export();
        Map<String, Long> gone = erase(hall.key());

        assertThat(gone)
                .containsEntry("account", 1L)
                .containsEntry("product", 1L)
                .containsEntry("membership", 1L);
        assertThat(tenants.bySlug(hall.view().slug())).isEmpty();
        assertThat(tenants.key(hall.view().id())).isEmpty();

        TenantArrival.Arrived arrived = arrival.bring(file);

        Caller again = editorOf(tenants.bySlug(arrived.slug()).orElseThrow());
        assertThat(again.tenant().id()).isEqualTo(hall.view().id());
        assertThat(again.tenant().number()).isNotEqualTo(hall.key().number());
        assertThat(accounts(again)).isEqualTo(before);
        assertThat(accounts(theirs)).hasSize(1);
        assertThat(products.list(theirs, PageRequest.first(10)).items()).hasSize(1);
    }

    @Test
    void peopleComeWithoutTheirPasswordsAndAreInvitedAgain() throws IOException {
        export();
        erase(hall.key());
        arrival.bring(file);

        Caller again =
                Caller.system(tenants.bySlug(hall.view().slug()).orElseThrow().key());
        assertThat(users.list(again, new UserFilter(null, null, null), PageRequest.first(10))
                        .items())
                .singleElement()
                .satisfies(user -> assertThat(user.status()).isEqualTo(UserStatus.INVITED));
    }

    @Test
    void aTenantThatIsHereDoesNotComeASecondTime() throws IOException {
        export();

        refused(Reason.DUPLICATE, () -> arrival.bring(file));

        assertThat(accounts(ours)).hasSize(1);
    }

    @Test
    void anArchiveComesInWhollyOrNotAtAll() throws IOException {
        export();
        erase(hall.key());
        Path broken = Files.createTempFile("broken", ".zip");
        Archives.rewrite(file, broken, "data/product.jsonl", twice());

        refused(Reason.INVALID, () -> arrival.bring(broken));

        assertThat(tenants.key(hall.view().id())).isEmpty();
        arrival.bring(file);
        assertThat(tenants.bySlug(hall.view().slug())).isPresent();
        Files.delete(broken);
    }

    /** Two rows of one key, which only the database can tell. */
    private static UnaryOperator<String> twice() {
        return rows -> rows + rows;
    }

    @Test
    void whileATenantComesInNobodyFindsItAndWhatIsBrokenOffIsErased() throws SQLException {
        String slug = "arriving-" + UUID.randomUUID();
        TenantId tenant = passage.begin(arrivalOf(slug));

        assertThat(tenants.bySlug(slug)).isEmpty();
        assertThat(tenants.byId(tenant.id())).isEmpty();
        assertThat(tenants.all()).doesNotContain(tenant);
        refused(Reason.TRY_AGAIN, () -> passage.begin(arrivalOf(slug)));
        tick.tick();
        assertThat(tenants.key(tenant.id())).isPresent();

        lastMovedLongAgo(tenant);
        tick.tick();

        assertThat(tenants.key(tenant.id())).isEmpty();
        assertThat(tenants.all()).contains(hall.key(), teahouse.key());
    }

    @Test
    void anErasureThatWasBrokenOffIsGoneOnWith() throws SQLException {
        erasure.close(hall.key());
        lastMovedLongAgo(hall.key());

        tick.tick();

        assertThat(tenants.key(hall.view().id())).isEmpty();
        assertThat(accounts(theirs)).hasSize(1);
    }

    @Test
    void onlyWhatWasClosedIsErased() {
        refused(Reason.WRONG_STATE, () -> erasure.erase(hall.key(), (table, rows) -> {}));

        assertThat(accounts(ours)).hasSize(1);
    }

    @Test
    void anAgencyWithClientsStays() {
        String slug = "agency-" + UUID.randomUUID();
        KnownTenant agency = tenants.ensure(new NewTenant(slug, slug, "AGENCY", null));
        KnownTenant client = tenants.ensure(new NewTenant("of-" + slug, slug, "CLIENT", slug));

        refused(Reason.WRONG_STATE, () -> erasure.close(agency.key()));

        erase(client.key());
        erase(agency.key());
        assertThat(tenants.key(agency.view().id())).isEmpty();
    }

    private Map<String, Long> erase(TenantId tenant) {
        erasure.close(tenant);
        return erasure.erase(tenant, (table, rows) -> {});
    }

    private void export() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.write(ours, out, (done, total) -> {});
        }
    }

    private List<AccountView> accounts(Caller caller) {
        return accounts.list(caller, AccountFilter.ALL, PageRequest.first(10)).items();
    }

    private static Arrival arrivalOf(String slug) {
        return new Arrival(
                UUID.randomUUID(),
                slug,
                slug,
                "CLIENT",
                "en",
                "Europe/Amsterdam",
                "EUR",
                java.time.Instant.parse("2026-01-01T00:00:00Z"));
    }

    private void lastMovedLongAgo(TenantId tenant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE tenant SET moved_at = '2026-01-01' WHERE tenant_id = ?")) {
            statement.setInt(1, tenant.number());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
