package io.fitgauge.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Something that stands between a caller and what is not theirs.
 *
 * @param name what is taken away
 * @param file where it stands, from the project's root
 * @param find the text there, exactly once
 * @param replace what is put in its place
 * @param noticedBy the tests that must notice, as {@code package.Class#method(parameters)} below {@code io.fitgauge}
 */
record Guard(String name, String file, String find, String replace, List<String> noticedBy) {

    private static final Path PROJECT = Path.of(System.getProperty("fitgauge.project", ".."));

    Path source() {
        return PROJECT.resolve(file);
    }

    /** @return the folder of the module that it is part of */
    Path module() {
        return PROJECT.resolve(file.substring(0, file.indexOf('/')));
    }

    boolean isJava() {
        return file.endsWith(".java");
    }

    boolean isOfTheWeb() {
        return file.startsWith("web-module/");
    }

    /**
     * @return the file without the guard
     * @throws IllegalStateException when it does not stand there any more, or stands there twice
     */
    String takenAway() throws IOException {
        String text = Files.readString(source());
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new IllegalStateException(file + " does not say exactly once: " + find);
        }
        return text.substring(0, at) + replace + text.substring(at + find.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
