package io.fitgauge.lists.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.lists.entity.SavedFilter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredFilterTest {

    private static final SavedFilter NOTHING =
            new SavedFilter(null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void whatIsStoredIsRead() {
        SavedFilter filter = new SavedFilter(
                "Zoë \"&\" Zonen",
                "E-1",
                "zoe.nl",
                "NL",
                "Games",
                "CUSTOMER",
                "BEST",
                new UUID(1, 2),
                List.of(Tier.A, Tier.B),
                List.of(Decision.NURTURE),
                70);

        assertThat(StoredFilter.read(StoredFilter.write(filter))).isEqualTo(filter);
    }

    @Test
    void whatIsAbsentTakesNoRoomAndStaysAbsent() {
        assertThat(StoredFilter.write(NOTHING)).isEqualTo("{}");
        assertThat(StoredFilter.read("{}")).isEqualTo(NOTHING);
    }
}
