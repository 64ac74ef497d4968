package io.fitgauge.changes.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.changes.entity.NoticeKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void clientsKnowEveryKindThatIsKept() {
        assertThat(names(ChangeNoticeKind.values())).isEqualTo(names(NoticeKind.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
