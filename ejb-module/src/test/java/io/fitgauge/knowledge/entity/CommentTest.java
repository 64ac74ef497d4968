package io.fitgauge.knowledge.entity;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

class CommentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Caller author = somebody(Role.VIEWER);
    private final Comment comment =
            new Comment(UUID.randomUUID(), UUID.randomUUID(), null, "Why?", author.actor(), NOW);

    @Test
    void onlyItsAuthorChangesIt() {
        comment.say(author, "Why not?", NOW.plusSeconds(1));

        assertThat(comment.text()).isEqualTo("Why not?");
        assertThat(comment.updatedAt()).isEqualTo(NOW.plusSeconds(1));
        tooSmall(() -> comment.say(somebody(Role.TENANT_ADMIN), "Because.", NOW));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        comment.say(author, "Why?", NOW.plusSeconds(1));

        assertThat(comment.updatedAt()).isEqualTo(NOW);
    }

    @Test
    void itsAuthorAndAdministratorsRemoveIt() {
        comment.requireRemovableBy(author);
        comment.requireRemovableBy(somebody(Role.TENANT_ADMIN));
        tooSmall(() -> comment.requireRemovableBy(somebody(Role.EDITOR)));
    }

    private static void tooSmall(ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.ROLE_TOO_SMALL));
    }

    private static Caller somebody(Role role) {
        return new Caller(
                new TenantId(1, UUID.randomUUID()), Actor.person(UUID.randomUUID()), Access.of(role), Locale.ENGLISH);
    }
}
