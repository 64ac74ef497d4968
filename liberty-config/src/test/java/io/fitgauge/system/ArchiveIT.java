package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A tenant that is taken along, as its administrator does it. */
class ArchiveIT {

    @Test
    void allOfTheTenantIsInAnArchiveThatSaysWhatItHolds() throws Exception {
        String ours = ACME.newAccount("Taken along " + UUID.randomUUID());
        String theirs = GLOBEX.newAccount("Canary " + UUID.randomUUID());

        JsonNode done = ACME.finished(ACME.post("/tenant/export", ""));
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        byte[] archive =
                ACME.download("/tenant/exports/" + done.at("/result/export").asText());

        assertThat(archive).hasSize(done.at("/result/bytes").asInt());
        assertThat(sha256(archive)).isEqualTo(done.at("/result/sha256").asText());
        Map<String, byte[]> files = unzip(archive);
        JsonNode manifest = Client.parse(new String(files.get("manifest.json"), UTF_8));
        assertThat(files).hasSize(manifest.get("files").size() + 1);
        for (JsonNode file : manifest.get("files")) {
            String name = file.get("name").asText();
            assertThat(sha256(files.get(name)))
                    .as(name)
                    .isEqualTo(file.get("sha256").asText());
        }
        String all = new String(concat(files), UTF_8);
        assertThat(all).contains(ours).doesNotContain(theirs).doesNotContain("argon2", "Canary");
        assertThat(manifest.get("withheld").toString()).contains("passwordHash", "refresh_token", "idempotency_key");
    }

    @Test
    void anotherTenantCannotHaveIt() {
        JsonNode done = ACME.finished(ACME.post("/tenant/export", ""));
        String path = "/tenant/exports/" + done.at("/result/export").asText();

        GLOBEX.cannotSee(path);
        ACME.get("/tenant/exports/" + UUID.randomUUID()).isProblem(404);
        assertThat(ACME.get("/audit?resource=tenant_export&limit=200").is(200).text())
                .contains(done.at("/result/export").asText());
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] concat(Map<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.values().forEach(all::writeBytes);
        return all.toByteArray();
    }
}
