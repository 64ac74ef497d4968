package io.fitgauge.feed.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourierTurnsTest {

    private final TenantId ours = new TenantId(1, UUID.randomUUID());
    private final TenantId theirs = new TenantId(2, UUID.randomUUID());
    private final UUID webhook = UUID.randomUUID();
    private final CourierTurns turns = new CourierTurns();

    @Test
    void aWebhookHasOneTurnAtATimeAndNoWishIsLost() {
        assertThat(turns.begin(ours, webhook)).isTrue();
        assertThat(turns.begin(ours, webhook)).isFalse();

        assertThat(turns.end(ours, webhook)).isTrue();
        assertThat(turns.begin(ours, webhook)).isTrue();
        assertThat(turns.end(ours, webhook)).isFalse();
    }

    @Test
    void oneTenantLeavesRoomForOthers() {
        for (int i = 0; i < 4; i++) {
            assertThat(turns.begin(ours, UUID.randomUUID())).isTrue();
        }

        assertThat(turns.begin(ours, webhook)).isFalse();
        assertThat(turns.begin(theirs, UUID.randomUUID())).isTrue();
    }

    @Test
    void theRoomIsFreeAgainAfterwards() {
        for (int i = 0; i < 100; i++) {
            UUID one = UUID.randomUUID();
            assertThat(turns.begin(ours, one)).isTrue();
            turns.end(ours, one);
        }
    }
}
