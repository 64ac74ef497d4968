package io.fitgauge.databases;

/** Waiting for processes, which tests do not interrupt. */
final class Waiting {

    private Waiting() {}

    static int forExit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
