package io.fitgauge.archives.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitgauge.portability.TenantTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTablesTest {

    @Test
    void parentsComeBeforeThoseThatReferToThem() {
        TenantTable piece = TenantTable.named("a_piece").after("b_import");
        TenantTable upload = TenantTable.named("b_import").after("job");
        TenantTable job = TenantTable.named("job");

        assertThat(KeptTables.inOrder(List.of(piece, upload, job))).containsExactly(job, upload, piece);
    }

    @Test
    void aParentThatNobodyKeepsIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        KeptTables.inOrder(List.of(TenantTable.named("piece").after("upload"))))
                .withMessageContaining("piece");
    }

    @Test
    void tablesCannotReferToEachOtherInCircles() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KeptTables.inOrder(List.of(
                        TenantTable.named("hen").after("egg"),
                        TenantTable.named("egg").after("hen"))));
    }
}
