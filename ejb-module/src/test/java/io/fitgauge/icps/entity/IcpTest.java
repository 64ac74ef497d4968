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
    private static final Publication BY_EDITOR = new Publication(EDITOR, "The market moved.", null, null, null);
    private static final Instant BIRTH = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    private final Icp icp = new Icp(new UUID(0, 1), saying("first"), null, BIRTH);

    @Test
    void itIsBornAsADraft() {
        assertThat(icp.status()).isEqualTo(Icp.Status.DRAFT);
        assertThat(icp.version()).isNull();
    }

    @Test
    void publishingMakesAVersionThatSaysWhatTheDraftSays() {
        IcpVersion version = icp.publish(null, "[]", BY_EDITOR, LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(icp.version()).isEqualTo(1);
        assertThat(icp.updatedAt()).isEqualTo(LATER);
        assertThat(version.version()).isEqualTo(1);
        assertThat(version.profile()).isEqualTo(saying("first"));
        assertThat(version.publishedBy()).isEqualTo(EDITOR.id());
        assertThat(version.publishedAt()).isEqualTo(LATER);
        assertThat(version.why()).isEqualTo("The market moved.");
    }

    @Test
    void aChangeOfTheDraftLeavesTheVersionAsItWas() {
        IcpVersion version = icp.publish(null, "[]", BY_EDITOR, LATER);

        icp.change(saying("second"), LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(icp.version()).isEqualTo(1);
        assertThat(version.profile()).isEqualTo(saying("first"));
    }

    @Test
    void whatChangedIsPublishedAsTheNextVersion() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, LATER);
        icp.change(saying("second"), LATER);

        assertThat(icp.publish(first, "[]", BY_EDITOR, LATER).version()).isEqualTo(2);
    }

    @Test
    void whatDidNotChangeIsNotPublishedAgain() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, LATER);

        assertWrongState(() -> icp.publish(first, "[]", BY_EDITOR, LATER));
        assertThat(icp.version()).isEqualTo(1);
    }

    @Test
    void aDraftIsDeletedAndNotRetired() {
        icp.requireNeverPublished();

        assertWrongState(() -> icp.retire(LATER));
    }

    @Test
    void whatWasPublishedIsRetiredAndNotDeleted() {
        icp.publish(null, "[]", BY_EDITOR, BIRTH);

        assertWrongState(icp::requireNeverPublished);
        icp.retire(LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.RETIRED);
        assertThat(icp.updatedAt()).isEqualTo(LATER);
        assertWrongState(icp::requireNeverPublished);
    }

    @Test
    void aRetiredOneIsNeitherChangedNorRetiredAgain() {
        icp.publish(null, "[]", BY_EDITOR, BIRTH);
        icp.retire(LATER);

        assertWrongState(() -> icp.change(saying("second"), LATER));
        assertWrongState(() -> icp.retire(LATER));
    }

    @Test
    void aRetiredOneComesBackByPublishingItChangedOrNot() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, BIRTH);
        icp.retire(LATER);

        IcpVersion second = icp.publish(first, "[]", BY_EDITOR, LATER);

        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void aRollbackIsTheNextVersionAndTakesTheDraftAlong() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, BIRTH);
        icp.change(saying("second"), BIRTH);
        IcpVersion second = icp.publish(first, "[]", BY_EDITOR, BIRTH);

        IcpVersion third = icp.rollBack(second, first, null, new Publication(EDITOR, null, 1, null, null), LATER);

        assertThat(third.version()).isEqualTo(3);
        assertThat(third.restores()).isEqualTo(1);
        assertThat(third.profile()).isEqualTo(saying("first"));
        assertThat(icp.draft()).isEqualTo(saying("first"));
        assertThat(icp.version()).isEqualTo(3);
    }

    @Test
    void aRollbackLeavesUnpublishedWorkAlone() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, BIRTH);
        icp.change(saying("second"), BIRTH);
        IcpVersion second = icp.publish(first, "[]", BY_EDITOR, BIRTH);
        icp.change(saying("unfinished"), BIRTH);

        icp.rollBack(second, first, null, BY_EDITOR, LATER);

        assertThat(icp.draft()).isEqualTo(saying("unfinished"));
    }

    @Test
    void nothingIsRolledBackToWhatIsInUse() {
        IcpVersion first = icp.publish(null, "[]", BY_EDITOR, BIRTH);

        assertWrongState(() -> icp.rollBack(first, first, null, BY_EDITOR, LATER));
        icp.retire(LATER);

        assertThat(icp.rollBack(first, first, null, BY_EDITOR, LATER).version()).isEqualTo(2);
        assertThat(icp.status()).isEqualTo(Icp.Status.ACTIVE);
    }

    private static Profile saying(String name) {
        return new Profile(name, SEGMENT, null, "[]", "{}", null);
    }

    private static void assertWrongState(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.WRONG_STATE));
    }
}
