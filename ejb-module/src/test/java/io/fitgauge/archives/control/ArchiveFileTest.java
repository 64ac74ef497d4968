package io.fitgauge.archives.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveFileTest {

    private static final UUID ID = UUID.fromString("01a20172-93a2-743c-8b7e-73103f65f822");
    private static final long PLENTY = 1 << 20;
    private static final String ROWS = "data/deal.jsonl";

    private enum Stage {
        OPEN,
        WON
    }

    private static final TenantTable DEAL = TenantTable.named("deal", "id")
            .ids("id")
            .texts("name")
            .word("stage", Stage.class)
            .decimals("amount")
            .instants("closed_at")
            .documents("facts")
            .truths("is_big")
            .readableAs("deals");

    private Path folder;
    private Path archive;

    @BeforeEach
    void written(@TempDir Path empty) throws IOException {
        folder = empty;
        archive = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ArchiveWriter writer = new ArchiveWriter(out, Instant.EPOCH, done -> {})) {
            writer.lines(DEAL, ArchiveFileTest::each);
            writer.copy(DEAL, ArchiveFileTest::each);
            writer.manifest(
                    new Manifest.Tenant(ID, "acme", "Acme", "CLIENT", "en", "Europe/Amsterdam", "EUR", Instant.EPOCH),
                    "1",
                    List.of(DEAL));
        }
    }

    private static void each(SnapshotRows.Sink sink) throws IOException {
        sink.take(Arrays.asList(
                ID.toString(),
                "Anvils",
                "WON",
                new BigDecimal("12.500000"),
                "2026-11-22T09:00:00.000001Z",
                "{\"a\":[1]}",
                true));
    }

    @Test
    void whatWasWrittenIsReadAsTheDatabaseTakesIt() throws IOException {
        assertThat(rows(archive))
                .containsExactly(Arrays.asList(
                        ID,
                        "Anvils",
                        "WON",
                        new BigDecimal("12.500000"),
                        LocalDateTime.parse("2026-11-22T09:00:00.000001"),
                        "{\"a\":[1]}",
                        true));
    }

    @Test
    void whatIsNotThereIsUnknown() throws IOException {
        assertThat(rows(resealed(row -> "{\"id\":\"" + ID + "\"}\n")))
                .containsExactly(Arrays.asList(ID, null, null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"WON\"`|`\"LOST\"`|stage",
                "12.500000|1234567890123456789012|amount",
                "12.500000|0.0000001|amount",
                "12.500000|`\"12\"`|amount",
                "true|`\"true\"`|isBig",
                "2026-11-22T09|2026-13-22T09|closedAt",
                "01a20172-93a2|01A20172-93A2|id",
                "[1]|[1|facts",
                "\"name\"|\"nam\"|nam"
            })
    void aRowThatIsNotAsItShouldBeIsRefused(String find, String replace, String blamed) throws IOException {
        Path changed = resealed(row -> row.replace(find, replace));

        refused(() -> rows(changed), ROWS + ", row 1: ", blamed);
    }

    @Test
    void aRowThatIsNoObjectIsRefused() throws IOException {
        Path changed = resealed(row -> "[1]\n");

        refused(() -> rows(changed), "it is no object");
    }

    @Test
    void anArchiveThatWasChangedIsRefused() throws IOException {
        Path changed = rewritten(ROWS, row -> row.replace("Anvils", "Hammer"));

        refused(() -> rows(changed), ROWS + " is not what the manifest says");
    }

    @Test
    void aFileThatIsLongerThanItSaysIsNotUnpacked() throws IOException {
        Path changed = rewritten(ROWS, row -> row + " ".repeat(50_000_000));

        refused(() -> rows(changed), ROWS + " is not what the manifest says");
    }

    @Test
    void anArchiveThatIsTooLargeIsRefusedBeforeItIsUnpacked() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ArchiveFile.open(archive, List.of(DEAL), 100))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void filesThatTheManifestDoesNotNameAreRefused() throws IOException {
        Map<String, String> files = files();
        files.put("../evil.sh", "rm");

        refused(() -> rows(zipped(files)), "its manifest and its files are not the same: [../evil.sh]");
    }

    @Test
    void filesThatAreMissingAreRefused() throws IOException {
        Map<String, String> files = files();
        files.remove("csv/deals.csv");

        refused(() -> rows(zipped(files)), "its manifest and its files are not the same: [csv/deals.csv]");
    }

    @Test
    void tablesAndFieldsOfANewerVersionAreRefusedByName() throws IOException {
        TenantTable smaller = TenantTable.named("deal", "id").ids("id").readableAs("deals");

        refused(() -> ArchiveFile.open(archive, List.of(smaller), PLENTY), "fields that are not known here", "amount");
        refused(() -> ArchiveFile.open(archive, List.of(), PLENTY), ROWS + " is not known here");
    }

    @ParameterizedTest
    @CsvSource({
        "fitgauge-tenant,other,another format",
        "\"formatVersion\" : 1,\"formatVersion\" : 2,another version",
        "\"slug\" : \"acme\",\"slugs\" : \"acme\",its manifest cannot be read",
        "\"name\" : \"Acme\",\"name\" : \" \",its manifest cannot be read",
        "\"rows\" : 1,\"rows\" : -1,a number below 0"
    })
    void aManifestThatCannotBeTakenIsRefused(String find, String replace, String said) throws IOException {
        Path changed = rewritten(Manifest.FILE, json -> json.replaceFirst(find, replace));

        refused(() -> rows(changed), said);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        refused(() -> rows(Files.writeString(folder.resolve("text"), "text")), "it is no ZIP");
        refused(() -> rows(zipped(Map.of("a", "b"))), "it has no manifest.json");
    }

    private static List<List<@Nullable Object>> rows(Path file) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ArchiveFile opened = ArchiveFile.open(file, List.of(DEAL), PLENTY)) {
            opened.checkSeals();
            opened.rows(DEAL, rows::add);
        }
        return rows;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void refused(Work work, String... said) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .withMessageStartingWith("This archive cannot be taken: ")
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(said));
    }

    /** With other rows, by somebody who knows how archives are sealed. */
    private Path resealed(UnaryOperator<String> change) throws IOException {
        String before = Objects.requireNonNull(files().get(ROWS));
        String after = change.apply(before);
        Map<String, String> files = files();
        files.put(ROWS, after);
        files.computeIfPresent(Manifest.FILE, (name, json) -> json.replace(hash(before), hash(after))
                .replaceFirst("\"bytes\" : " + before.length(), "\"bytes\" : " + after.length()));
        return zipped(files);
    }

    private static String hash(String text) {
        Sealed sealed = new Sealed(OutputStream.nullOutputStream());
        try {
            sealed.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sealed.hash();
    }

    private Path rewritten(String name, UnaryOperator<String> change) throws IOException {
        Map<String, String> files = files();
        files.computeIfPresent(name, (same, text) -> change.apply(text));
        return zipped(files);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private Path zipped(Map<String, String> files) throws IOException {
        Path file = folder.resolve("changed.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
