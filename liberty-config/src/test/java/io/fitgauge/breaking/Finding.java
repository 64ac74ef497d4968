package io.fitgauge.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One case's line of the table: what was done, what was measured, and what was not as promised. */
final class Finding {

    private static final List<String> TABLE =
            new ArrayList<>(List.of("| case | runs | measured | verdict |", "|---|---|---|---|"));

    private final String name;
    private final List<String> measured = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int runs;

    Finding(String name) {
        this.name = name + " (" + Plan.DATABASE + ")";
    }

    void ran() {
        runs++;
    }

    void measured(String what) {
        measured.add(what);
    }

    /** @param fault what is wrong when the promise is not kept */
    void expect(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    /** Adds the line to the table and shows all of it; fails when a promise was not kept. */
    void conclude() throws IOException {
        String verdict = faults.isEmpty() ? "held" : "**broken**: " + String.join("; ", faults);
        TABLE.add("| " + name + " | " + runs + " | " + String.join(", ", measured) + " | "
                + verdict.replace("|", "\\|").replaceAll("\\s+", " ") + " |");
        String table = String.join("\n", TABLE) + "\n";
        System.out.println("\n" + table);
        Path file = Plan.FOLDER.resolve("table.md");
        Files.createDirectories(Plan.FOLDER);
        Files.writeString(file, table);
        assertThat(faults).as(name).isEmpty();
    }
}
