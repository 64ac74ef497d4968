package io.fitgauge.reference.control;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndustryTablesTest {

    @Test
    void aTableThatNamesACodeTwiceIsNotTaken() {
        Industry top = Industry.of("NACE", "A", "Farming", 1, null);

        assertThatIllegalArgumentException().isThrownBy(() -> new IndustryTables(List.of(top, top)));
    }

    @Test
    void aTableWithAnOrphanIsNotTaken() {
        Industry orphan = Industry.of("NACE", "01", "Crops", 2, "A");

        assertThatIllegalArgumentException().isThrownBy(() -> new IndustryTables(List.of(orphan)));
    }
}
