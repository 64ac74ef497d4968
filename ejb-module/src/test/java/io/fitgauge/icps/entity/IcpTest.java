package io.fitgauge.icps.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IcpTest {

    private static final UUID SEGMENT = new UUID(0, 7);
    private static final Actor EDITOR = Actor.person(new UUID(0, 8));
    private static final Instant BIRTH = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    private final Icp icp = new Icp(new UUID(0, 1), saying("first"), BIRTH);

    @Test
    void itIsBornAsADraft() {
        assertThat(icp.status()).isEqualTo(Icp.Status.DRAFT);
        assertThat(icp.version()).isNull();
    }

    @Test
    void publishingMakesAVersionThatSaysWhatTheDraftSays() {
        IcpVersion version = icp.publish(null, "[]", EDITOR, LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(icp.version()).isEqualTo(1);
        assertThat(icp.updatedAt()).isEqualTo(LATER);
        assertThat(version.version()).isEqualTo(1);
        assertThat(version.profile()).isEqualTo(saying("first"));
        assertThat(version.publishedBy()).isEqualTo(EDITOR.id());
        assertThat(version.publishedAt()).isEqualTo(LATER);
    }

    @Test
    void aChangeOfTheDraftLeavesTheVersionAsItWas() {
        IcpVersion version = icp.publish(null, "[]", EDITOR, LATER);

        icp.change(saying("second"), LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(icp.version()).isEqualTo(1);
        assertThat(version.profile()).isEqualTo(saying("first"));
    }

    @Test
    void whatChangedIsPublishedAsTheNextVersion() {
        IcpVersion first = icp.publish(null, "[]", EDITOR, LATER);
        icp.change(saying("second"), LATER);

        assertThat(icp.publish(first, "[]", EDITOR, LATER).version()).isEqualTo(2);
    }

    @Test
    void whatDidNotChangeIsNotPublishedAgain() {
        IcpVersion first = icp.publish(null, "[]", EDITOR, LATER);

        assertWrongState(() -> icp.publish(first, "[]", EDITOR, LATER));
        assertThat(icp.version()).isEqualTo(1);
    }

    @Test
    void aDraftIsDeletedAndNotRetired() {
        icp.requireNeverPublished();

        assertWrongState(() -> icp.retire(LATER));
    }

    @Test
    void whatWasPublishedIsRetiredAndNotDeleted() {
        icp.publish(null, "[]", EDITOR, BIRTH);

        assertWrongState(icp::requireNeverPublished);
        icp.retire(LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.RETIRED);
        assertThat(icp.updatedAt()).isEqualTo(LATER);
        assertWrongState(icp::requireNeverPublished);
    }

    @Test
    void aRetiredOneIsNeitherChangedNorRetiredAgain() {
        icp.publish(null, "[]", EDITOR, BIRTH);
        icp.retire(LATER);

        assertWrongState(() -> icp.change(saying("second"), LATER));
        assertWrongState(() -> icp.retire(LATER));
    }

    @Test
    void aRetiredOneComesBackByPublishingItChangedOrNot() {
        IcpVersion first = icp.publish(null, "[]", EDITOR, BIRTH);
        icp.retire(LATER);

        IcpVersion second = icp.publish(first, "[]", EDITOR, LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(second.version()).isEqualTo(2);
    }

    private static Profile saying(String name) {
        return new Profile(name, SEGMENT, null, "[]", "{}", null);
    }

    private static void assertWrongState(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.WRONG_STATE));
    }
}
