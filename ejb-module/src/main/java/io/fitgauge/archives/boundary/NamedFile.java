package io.fitgauge.archives.boundary;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that the operator names: the server works in another folder than the operator does. */
final class NamedFile {

    private NamedFile() {}

    /** @throws IllegalArgumentException unless it is a whole path */
    static Path of(String word) {
        try {
            Path file = Path.of(word);
            if (file.isAbsolute()) {
                return file;
            }
        } catch (InvalidPathException none) {
            // said below
        }
        throw new IllegalArgumentException("Name the file by its whole path.");
    }
}
