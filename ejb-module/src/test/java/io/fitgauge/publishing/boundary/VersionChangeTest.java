package io.fitgauge.publishing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.publishing.entity.Change;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionChangeTest {

    @Test
    void otherRoomsKnowEveryKindOfChange() {
        assertThat(names(VersionChange.Kind.values())).isEqualTo(names(Change.Kind.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
