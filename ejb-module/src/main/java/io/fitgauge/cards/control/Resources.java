package io.fitgauge.cards.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The room's own files. */
final class Resources {

    private Resources() {}

    static InputStream stream(String name) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream("/io/fitgauge/cards/" + name), name);
    }

    static Reader reader(String name) {
        return new InputStreamReader(stream(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
