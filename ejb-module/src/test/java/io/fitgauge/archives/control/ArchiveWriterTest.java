package io.fitgauge.archives.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.portability.TenantTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchiveWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String ID = "01a20172-93a2-743c-8b7e-73103f65f822";

    private static final TenantTable DEAL = TenantTable.named("deal", "id")
            .ids("id")
            .texts("lost_reason")
            .decimals("amount")
            .wholes("revision")
            .truths("is_big")
            .without("token_hash", "A secret.")
            .readableAs("deals");

    private static final TenantTable TURN = TenantTable.withheld("turn", "Not theirs.");

    private final Map<String, String> files = new LinkedHashMap<>();

    @Test
    void aRowIsALineWithWhatIsKnownAndAllPlacesOfItsNumbers() throws IOException {
        write(row(ID, "=no \"budget\"\n", new BigDecimal("12.500000"), 3L, true), row(ID, null, null, 1L, null));

        assertThat(files.get("data/deal.jsonl"))
                .isEqualTo("{\"id\":\"" + ID + "\",\"lostReason\":\"=no \\\"budget\\\"\\n\",\"amount\":12.500000,"
                        + "\"revision\":3,\"isBig\":true}\n{\"id\":\"" + ID + "\",\"revision\":1}\n");
    }

    @Test
    void theCopyForPeopleIsSafeInASpreadsheet() throws IOException {
        write(row(ID, "=1+1", new BigDecimal("-5"), 3L, null));

        assertThat(files.get("csv/deals.csv"))
                .isEqualTo("id,lostReason,amount,revision,isBig\r\n" + ID + ",'=1+1,-5,3,\r\n");
    }

    @Test
    void aTableWithoutRowsIsAnEmptyFile() throws IOException {
        write();

        assertThat(files.get("data/deal.jsonl")).isEmpty();
    }

    @Test
    void theManifestComesLastAndSaysWhatIsThereAndWhatIsNot() throws Exception {
        write(row(ID, null, null, 1L, null));

        assertThat(files.keySet()).containsExactly("data/deal.jsonl", "csv/deals.csv", "manifest.json");
        JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        JsonNode deals = manifest.at("/files/0");
        byte[] content = Objects.requireNonNull(files.get("data/deal.jsonl")).getBytes(UTF_8);
        assertThat(deals.get("table").asText()).isEqualTo("deal");
        assertThat(deals.get("rows").asLong()).isEqualTo(1);
        assertThat(deals.get("bytes").asLong()).isEqualTo(content.length);
        assertThat(deals.get("sha256").asText())
                .isEqualTo(HexFormat.of().formatHex(Sealed.sha256().digest(content)));
        assertThat(deals.at("/fields/2").toString()).isEqualTo("{\"name\":\"amount\",\"type\":\"DECIMAL\"}");
        assertThat(manifest.get("withheld").toString())
                .isEqualTo("[{\"table\":\"deal\",\"field\":\"tokenHash\",\"reason\":\"A secret.\"},"
                        + "{\"table\":\"turn\",\"reason\":\"Not theirs.\"}]");
        assertThat(manifest.at("/tenant/slug").asText()).isEqualTo("acme");
        assertThat(manifest.get("exportedAt").asText()).isEqualTo("2026-11-22T09:00:00Z");
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    @SafeVarargs
    private void write(List<@Nullable Object>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> heard = new ArrayList<>();
        try (ArchiveWriter archive = new ArchiveWriter(out, NOW, heard::add)) {
            archive.lines(DEAL, sink -> each(sink, rows));
            archive.copy(DEAL, sink -> each(sink, rows));
            archive.manifest(
                    new Manifest.Tenant(
                            UUID.fromString(ID), "acme", "Acme", "CLIENT", "en", "Europe/Amsterdam", "EUR", NOW),
                    "202611221141",
                    List.of(DEAL, TURN));
            assertThat(archive.rows()).isEqualTo(2L * rows.length);
        }
        read(out.toByteArray());
    }

    @SafeVarargs
    private static void each(SnapshotRows.Sink sink, List<@Nullable Object>... rows) throws IOException {
        for (List<@Nullable Object> row : rows) {
            sink.take(row);
        }
    }

    private void read(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
    }
}
