package io.fitgauge.guards;

import io.fitgauge.nodes.Node;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tests, run by a JVM of their own against one server: what they remember of one is nothing to the next. */
final class Suite {

    private final Path log;

    Suite(Path log) {
        this.log = log;
    }

    Verdict on(Node node, Collection<String> tests) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfitgauge.url=" + node.url(),
                "-Dfitgauge.private.url=" + node.privateUrl(),
                "-Dfitgauge.server=" + node.server(),
                "-Dfitgauge.data=" + node.data(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SuiteRun.class.getName()));
        command.addAll(tests);
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()))
                .start();
        int ended = run.onExit().join().exitValue();
        List<String> said = Files.readAllLines(log);
        List<String> counted = after(SuiteRun.RAN, said);
        if (ended != 0 || counted.isEmpty()) {
            throw new IllegalStateException("The tests did not run, see " + log);
        }
        return new Verdict(Integer.parseInt(counted.get(0)), after(SuiteRun.FAILED, said));
    }

    private static List<String> after(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
