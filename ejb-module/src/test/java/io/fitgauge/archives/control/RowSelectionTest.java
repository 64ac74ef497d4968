package io.fitgauge.archives.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.portability.TenantTable;
import org.junit.jupiter.api.Test;

class RowSelectionTest {

    @Test
    void goesOnAfterTheWholeKey() {
        TenantTable table = TenantTable.named("icp_version", "icp_id", "version")
                .ids("icp_id")
                .texts("state")
                .from("IF(state = 'RUNNING', 'QUEUED', state)")
                .where("state <> 'GONE'");

        assertThat(new RowSelection(table).sql(true))
                .isEqualTo("SELECT icp_id, IF(state = 'RUNNING', 'QUEUED', state), icp_id, version FROM icp_version"
                        + " WHERE tenant_id = <tenant> AND state <> 'GONE'"
                        + " AND (icp_id > :icp_id OR icp_id = :icp_id AND (version > :version))"
                        + " ORDER BY icp_id, version LIMIT :most");
    }

    @Test
    void aTableOfOneRowATenantHasNoneAfterIt() {
        assertThat(new RowSelection(TenantTable.named("demo_load").instants("completed_at")).sql(true))
                .isEqualTo("SELECT completed_at FROM demo_load WHERE tenant_id = <tenant> AND 1 = 0 LIMIT :most");
    }

    @Test
    void asksForMoreOfShortRowsThanOfLongOnes() {
        FetchSize size = new FetchSize();
        assertThat(size.rows()).isEqualTo(4);
        size.saw(100);
        assertThat(size.rows()).isEqualTo(1_000);
        size.saw(1 << 20);
        assertThat(size.rows()).isEqualTo(4);
    }
}
