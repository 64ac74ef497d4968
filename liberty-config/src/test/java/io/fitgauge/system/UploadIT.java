package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files as people send them: packed, damaged, or no text at all. */
class UploadIT {

    private static final String IMPORTS = "/accounts/imports";
    private static final String OPTIONS = "{" + ImportIT.COLUMNS + "}";
    private static final int LIMIT = 200 << 20;

    private final String id = UUID.randomUUID().toString();
    private final byte[] csv = ("Id,Name,Staff\n" + id + ",Packed " + id + ",7\n").getBytes(UTF_8);

    @Test
    void aFileMayBePackedByGzip() throws IOException {
        byte[] packed = packed(csv);

        assertThat(ACME.uploadTo(IMPORTS + "/preview", packed, "{}")
                        .is(200)
                        .json()
                        .get("read")
                        .asInt())
                .isEqualTo(1);
        JsonNode job = ACME.finished(ACME.uploadTo(IMPORTS, packed, OPTIONS));
        assertThat(job.at("/result/created").asInt()).as(job.toString()).isEqualTo(1);
        assertThat(ACME.get("/accounts?externalId=" + id).items()).hasSize(1);
        assertThat(GLOBEX.get("/accounts?externalId=" + id).items()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeUnpackedIsRefused() throws IOException {
        byte[] bomb = packed(new byte[LIMIT + 1]);

        assertThat(bomb.length).isLessThan(LIMIT / 500);
        ACME.uploadTo(IMPORTS, bomb, OPTIONS).isProblem(413);
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] packed = packed(csv);

        ACME.uploadTo(IMPORTS, Arrays.copyOf(packed, packed.length - 12), OPTIONS)
                .isProblem(400);
        ACME.uploadTo(IMPORTS, Arrays.copyOf(packed, 5), OPTIONS).isProblem(400);
        ACME.uploadTo(IMPORTS, new byte[] {0x1f, (byte) 0x8b, 'n', 'o', 'n', 'e'}, OPTIONS)
                .isProblem(400);
        ACME.uploadTo(IMPORTS + "/preview", Arrays.copyOf(packed, 5), "{}").isProblem(400);
    }

    @Test
    void anArchiveOrAWorkbookIsRefusedSayingWhatToDo() throws IOException {
        byte[] zip = zipped(csv);

        for (String path : new String[] {IMPORTS, IMPORTS + "/preview", "/contacts/imports", "/deals/imports"}) {
            assertThat(ACME.uploadTo(path, zip, OPTIONS).blames("/file").text()).contains("CSV UTF-8", ".csv.gz");
        }
        assertThat(ACME.uploadTo(IMPORTS, packed(zip), OPTIONS).blames("/file").text())
                .contains("CSV UTF-8");
    }

    private static byte[] packed(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("accounts.csv"));
            zip.write(file);
        }
        return bytes.toByteArray();
    }
}
