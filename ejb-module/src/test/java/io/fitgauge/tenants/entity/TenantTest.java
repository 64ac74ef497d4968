package io.fitgauge.tenants.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant.Warden;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TenantTest {

    private static final Instant BIRTH = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final TenantId AGENCY = new TenantId(7, new UUID(0, 7));
    private static final TenantId ANOTHER = new TenantId(8, new UUID(0, 8));
    private static final UUID LINK = new UUID(0, 70);

    private final Tenant client = tenant(Tenant.Kind.CLIENT);

    @Test
    void aClientHasOneAgencyAtATime() {
        client.joinAgency(AGENCY, LINK, LATER);

        assertThat(client.isClientOf(AGENCY)).isTrue();
        assertThat(client.isClientOf(ANOTHER)).isFalse();
        assertThat(client.agencySince()).isEqualTo(LATER);
        wrong(() -> client.joinAgency(ANOTHER, new UUID(0, 80), LATER));
        assertThat(client.agencyLink()).isEqualTo(LINK);
    }

    @Test
    void anAgencyHasNone() {
        wrong(() -> tenant(Tenant.Kind.AGENCY).joinAgency(AGENCY, LINK, LATER));
    }

    @Test
    void leavingSaysWhichLinkIsOver() {
        client.joinAgency(AGENCY, LINK, LATER);

        assertThat(client.leaveAgency()).isEqualTo(LINK);

        assertThat(client.isClientOf(AGENCY)).isFalse();
        assertThat(client.agencyLink()).isNull();
        wrong(client::leaveAgency);
    }

    @Test
    void itsAgencySuspendsAndResumes() {
        client.suspend(Warden.AGENCY, LATER);

        assertThat(client.status()).isEqualTo(Tenant.Status.SUSPENDED);
        assertThat(client.suspendedAt()).isEqualTo(LATER);
        wrong(() -> client.suspend(Warden.AGENCY, LATER));

        client.resume(Warden.AGENCY);

        assertThat(client.status()).isEqualTo(Tenant.Status.ACTIVE);
        assertThat(client.suspendedAt()).isNull();
        wrong(() -> client.resume(Warden.AGENCY));
    }

    @Test
    void whatTheOperatorSuspendedTheAgencyCannotResume() {
        client.suspend(Warden.AGENCY, BIRTH);
        client.suspend(Warden.OPERATOR, LATER);

        wrong(() -> client.resume(Warden.AGENCY));
        wrong(() -> client.suspend(Warden.OPERATOR, LATER));
        client.resume(Warden.OPERATOR);

        assertThat(client.status()).isEqualTo(Tenant.Status.ACTIVE);
    }

    @Test
    void whatAnAgencySuspendedGoesOnWithoutIt() {
        client.joinAgency(AGENCY, LINK, LATER);
        client.suspend(Warden.AGENCY, LATER);

        client.leaveAgency();

        assertThat(client.status()).isEqualTo(Tenant.Status.ACTIVE);
    }

    @Test
    void whatTheOperatorSuspendedStaysSoWithoutItsAgency() {
        client.joinAgency(AGENCY, LINK, LATER);
        client.suspend(Warden.OPERATOR, LATER);

        client.leaveAgency();

        assertThat(client.status()).isEqualTo(Tenant.Status.SUSPENDED);
    }

    private static void wrong(ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.WRONG_STATE));
    }

    private static Tenant tenant(Tenant.Kind kind) {
        return new Tenant(new UUID(0, 1), "some", "Some", kind, BIRTH);
    }
}
