package io.fitgauge.lists.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetListTest {

    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    @Test
    void itsOwnerAndEditorsKeepIt() {
        TargetList list = list(Kind.MANUAL, OWNER);

        assertThatCode(() -> list.requireKeptBy(caller(OWNER, Role.SALES))).doesNotThrowAnyException();
        assertThatCode(() -> list.requireKeptBy(caller(OTHER, Role.EDITOR))).doesNotThrowAnyException();
        refused(Reason.ROLE_TOO_SMALL, () -> list.requireKeptBy(caller(OTHER, Role.SALES)));
    }

    @Test
    void whoGaveItAwayKeepsItNoMore() {
        TargetList list = list(Kind.MANUAL, OWNER);
        list.giveTo(OTHER);

        refused(Reason.ROLE_TOO_SMALL, () -> list.requireKeptBy(caller(OWNER, Role.SALES)));
        assertThatCode(() -> list.requireKeptBy(caller(OTHER, Role.SALES))).doesNotThrowAnyException();
    }

    @Test
    void aListThatTheSystemMadeIsKeptByEditors() {
        TargetList list = list(Kind.MANUAL, null);

        refused(Reason.ROLE_TOO_SMALL, () -> list.requireKeptBy(caller(OWNER, Role.SALES)));
        assertThatCode(() -> list.requireKeptBy(caller(OWNER, Role.EDITOR))).doesNotThrowAnyException();
    }

    @Test
    void aListIsByHandOrByAFilterForItsLife() {
        refused(Reason.WRONG_STATE, () -> list(Kind.MANUAL, OWNER).filterBy("{}"));
        refused(Reason.WRONG_STATE, () -> list(Kind.FILTER, OWNER).requireByHand());
        assertThatCode(() -> list(Kind.MANUAL, OWNER).requireByHand()).doesNotThrowAnyException();
    }

    private static TargetList list(Kind kind, @Nullable UUID owner) {
        return new TargetList(
                new UUID(3, 3), kind, kind == Kind.FILTER ? "{}" : null, owner, Instant.parse("2026-01-02T12:00:00Z"));
    }

    private static Caller caller(UUID person, Role role) {
        return new Caller(new TenantId(1, new UUID(4, 4)), Actor.person(person), Access.of(role), Locale.ENGLISH);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
