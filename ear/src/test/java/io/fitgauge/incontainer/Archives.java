package io.fitgauge.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives that somebody has meddled with, and sealed again. */
final class Archives {

    private Archives() {}

    static void rewrite(Path from, Path to, String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> files = read(from);
        byte[] before = files.get(name);
        byte[] after = change.apply(new String(before, UTF_8)).getBytes(UTF_8);
        files.put(name, after);
        String manifest = new String(files.get("manifest.json"), UTF_8)
                .replace(hash(before), hash(after))
                .replaceAll(
                        "(\"table\" : \"product\",\\s*\"rows\" : )\\d+(,\\s*\"bytes\" : )\\d+",
                        "$1" + lines(after) + "$2" + after.length);
        files.put("manifest.json", manifest.getBytes(UTF_8));
        write(to, files);
    }

    private static long lines(byte[] text) {
        return new String(text, UTF_8).lines().count();
    }

    private static Map<String, byte[]> read(Path archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static void write(Path archive, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
