package io.fitgauge.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.archives.boundary.ArchiveWriting;
import io.fitgauge.archives.control.KeptTables;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.portability.WithheldColumn;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the rooms say that they keep is what the live schema holds, and all of it leaves with its tenant. */
class ArchivesInContainerIT extends InContainer {

    private static final Set<String> NO_TENANTS = Set.of(
            "access_stamp",
            "flyway_schema_history",
            "identity", // what proves a mailbox, whichever tenants its person is in
            "job_node",
            "signing_key",
            "tenant"); // which is in the manifest

    private static final Map<String, Set<TenantColumn.Type>> TYPES = Map.ofEntries(
            Map.entry("binary", Set.of(TenantColumn.Type.ID)),
            Map.entry("varchar", Set.of(TenantColumn.Type.TEXT, TenantColumn.Type.WORD)),
            Map.entry("char", Set.of(TenantColumn.Type.TEXT, TenantColumn.Type.WORD)),
            Map.entry("text", Set.of(TenantColumn.Type.TEXT, TenantColumn.Type.JSON)),
            Map.entry("mediumtext", Set.of(TenantColumn.Type.TEXT, TenantColumn.Type.JSON)),
            Map.entry("int", Set.of(TenantColumn.Type.WHOLE)),
            Map.entry("smallint", Set.of(TenantColumn.Type.WHOLE)),
            Map.entry("bigint", Set.of(TenantColumn.Type.WHOLE)),
            Map.entry("tinyint", Set.of(TenantColumn.Type.TRUTH)),
            Map.entry("decimal", Set.of(TenantColumn.Type.DECIMAL)),
            Map.entry("datetime", Set.of(TenantColumn.Type.INSTANT)),
            Map.entry("date", Set.of(TenantColumn.Type.DAY)),
            Map.entry("mediumblob", Set.of(TenantColumn.Type.BYTES)));

    @Resource(lookup = "jdbc/fitgauge")
    DataSource database;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    KeptTables kept;

    @Inject
    ArchiveWriting writing;

    @Inject
    Products products;

    @Inject
    Accounts accounts;

    @Test
    void everyTableIsKeptByARoom() throws SQLException {
        Set<String> live = rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .map(row -> row.get(0))
                .filter(table -> !NO_TENANTS.contains(table))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kept.inOrder()).extracting(TenantTable::name).containsExactlyInAnyOrderElementsOf(live);
    }

    @Test
    void everyColumnLeavesOrIsWithheldWithItsReason() throws SQLException {
        Map<String, Set<String>> live = new TreeMap<>();
        columns().forEach(row -> live.computeIfAbsent(row.get(0), table -> new TreeSet<>())
                .add(row.get(1)));

        for (TenantTable table : leaving()) {
            List<String> known = Stream.concat(
                            table.columns().stream().map(TenantColumn::name),
                            table.withheldColumns().stream().map(WithheldColumn::name))
                    .toList();
            assertThat(known).as(table.name()).containsExactlyInAnyOrderElementsOf(live.get(table.name()));
        }
    }

    @Test
    void everyColumnIsOfTheTypeThatItsRoomSays() throws SQLException {
        Map<String, String> live =
                columns().collect(Collectors.toMap(row -> row.get(0) + "." + row.get(1), row -> row.get(2)));

        for (TenantTable table : leaving()) {
            for (TenantColumn column : table.columns()) {
                String name = table.name() + "." + column.name();
                assertThat(TYPES.get(live.get(name))).as(name).contains(column.type());
            }
        }
    }

    private Stream<List<String>> columns() throws SQLException {
        return rows("SELECT table_name, column_name, data_type FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND column_name <> 'tenant_id'");
    }

    @Test
    void parentsComeFirst() throws SQLException {
        List<String> order = kept.inOrder().stream().map(TenantTable::name).toList();

        rows("SELECT table_name, referenced_table_name FROM information_schema.referential_constraints"
                        + " WHERE constraint_schema = DATABASE() AND referenced_table_name NOT IN ('tenant', 'identity')")
                .forEach(row -> assertThat(order.indexOf(row.get(1)))
                        .as(row.toString())
                        .isNotNegative()
                        .isLessThan(order.indexOf(row.get(0))));
    }

    @Test
    void rowsStandInTheOrderOfTheirKey() throws SQLException {
        Map<String, List<String>> live = new LinkedHashMap<>();
        rows("SELECT table_name, column_name FROM information_schema.statistics WHERE table_schema = DATABASE()"
                        + " AND index_name = 'PRIMARY' AND column_name <> 'tenant_id' ORDER BY table_name, seq_in_index")
                .forEach(row -> live.computeIfAbsent(row.get(0), table -> new ArrayList<>())
                        .add(row.get(1)));

        assertThat(leaving())
                .allSatisfy(table ->
                        assertThat(table.key()).as(table.name()).isEqualTo(live.getOrDefault(table.name(), List.of())));
    }

    private List<TenantTable> leaving() {
        return kept.inOrder().stream().filter(TenantTable::leaves).toList();
    }

    @Test
    void anArchiveHoldsTheTenantAndNothingOfAnother() throws IOException {
        accounts.register(ours, new AccountDraft("Acme ours", "A-1", null, null, null, Map.of("employees", 5)));
        accounts.register(theirs, new AccountDraft("Acme canary", "A-1", null, null, null, Map.of()));
        products.create(theirs, new ProductDraft("Canary", "canary"));

        Map<String, String> archive = archive(ours, new ByteArrayOutputStream());

        assertThat(archive.get("data/account.jsonl")).contains("Acme ours", "\"employees\":5.000000");
        assertThat(archive.get("csv/accounts.csv")).contains("Acme ours");
        assertThat(archive.get("manifest.json")).contains(hall.view().slug(), "\"formatVersion\" : 1");
        assertThat(archive.toString())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain(teahouse.view().id().toString());
    }

    @Test
    void anArchiveIsOfOneMoment() throws IOException {
        products.create(ours, new ProductDraft("Before", null));
        Set<String> made = new LinkedHashSet<>();
        ByteArrayOutputStream meanwhile = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                if (made.add("Meanwhile")) {
                    elsewhere(() -> products.create(ours, new ProductDraft("Meanwhile", null)));
                }
                super.write(bytes, offset, length);
            }
        };

        Map<String, String> archive = archive(ours, meanwhile);

        assertThat(archive.get("data/product.jsonl")).contains("Before").doesNotContain("Meanwhile");
        assertThat(archive.get("data/audit_entry.jsonl")).contains("Before").doesNotContain("Meanwhile");
        assertThat(archive(ours, new ByteArrayOutputStream()).get("data/product.jsonl"))
                .contains("Before", "Meanwhile");
    }

    private void elsewhere(Runnable work) {
        try {
            threads.submit(work).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private Map<String, String> archive(Caller caller, ByteArrayOutputStream out) throws IOException {
        writing.write(caller, out, (done, total) -> {});
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private Stream<List<String>> rows(String sql) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
        }
        return found.stream();
    }
}
