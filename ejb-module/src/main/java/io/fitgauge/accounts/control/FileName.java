package io.fitgauge.accounts.control;

import org.jspecify.annotations.Nullable;

/** What a client calls its file. */
public final class FileName {

    private static final int MOST = 200;

    private FileName() {}

    /** @return without path and control characters, at most so long that it can be kept */
    public static String of(@Nullable String given) {
        String text = given == null ? "" : given;
        String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cs}]", "")
                .strip();
        return name.isEmpty() ? "import.csv" : Cut.to(MOST, name);
    }
}
