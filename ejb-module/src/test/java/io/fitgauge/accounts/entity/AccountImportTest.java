package io.fitgauge.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountImportTest {

    private final AccountImport imported = new AccountImport(new UUID(1, 1), ImportKind.ACCOUNT, "a.csv", "{}");

    @Test
    void countsRowsInTheirOrder() {
        imported.advance(0, RowCounts.of(2, 1, 0, 1), 3);
        imported.advance(4, RowCounts.of(0, 0, 2, 0), 0);

        assertThat(imported.counts()).isEqualTo(new RowCounts(6, 2, 1, 2, 1));
        assertThat(imported.remarks()).isEqualTo(3);
    }

    @Test
    void takesNoRowsTwiceAndLeavesNoneOut() {
        imported.advance(0, RowCounts.of(2, 0, 0, 0), 0);

        assertThatIllegalStateException().isThrownBy(() -> imported.advance(0, RowCounts.of(2, 0, 0, 0), 0));
        assertThatIllegalStateException().isThrownBy(() -> imported.advance(3, RowCounts.of(1, 0, 0, 0), 0));
    }

    @Test
    void isStoredAsAWholeOnlyWhenAllRowsAreGood() {
        imported.advance(0, RowCounts.of(1, 0, 0, 1), 1);

        assertThatIllegalStateException().isThrownBy(imported::check);
    }

    @Test
    void countsWhatWasStoredNotWhatWasExpected() {
        imported.advance(0, RowCounts.of(2, 0, 0, 0), 1);
        imported.check();
        imported.storeAll(RowCounts.of(1, 1, 0, 0));
        imported.end();

        assertThat(imported.counts()).isEqualTo(RowCounts.of(1, 1, 0, 0));
        assertThat(imported.stage()).isEqualTo(AccountImport.Stage.ENDED);
        assertThatIllegalStateException().isThrownBy(imported::end);
    }

    @Test
    void startsOverWithNothingCounted() {
        imported.advance(0, RowCounts.of(2, 0, 0, 0), 1);
        imported.check();
        imported.startOver();

        assertThat(imported.counts()).isEqualTo(RowCounts.NONE);
        assertThat(imported.remarks()).isZero();
        imported.advance(0, RowCounts.of(1, 0, 0, 0), 0);
    }
}
