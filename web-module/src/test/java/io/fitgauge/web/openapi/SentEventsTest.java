package io.fitgauge.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.feed.boundary.FeedType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SentEventsTest {

    private final SentEvents events = SentEvents.load();

    @Test
    void everyTypeIsDescribedAndNoOther() {
        assertThat(events.byType())
                .containsOnlyKeys(
                        Arrays.stream(FeedType.values()).map(FeedType::text).toList());
    }

    @Test
    void eachSaysWhatItIsAbout() {
        assertThat(events.byType()).allSatisfy((type, said) -> {
            String resource = type.substring(0, type.indexOf('.')).replace("score", "icp");
            assertThat(said.data()).as(type).containsKey(resource + "Id");
            assertThat(said.description()).isNotBlank();
            assertThat(said.summary()).isNotBlank();
        });
    }
}
