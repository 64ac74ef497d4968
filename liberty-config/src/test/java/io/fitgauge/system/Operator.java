package io.fitgauge.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The operator's command line, on the machine of the server under test. */
final class Operator {

    private static final Path SERVER = Path.of(System.getProperty("fitgauge.server"));
    private static final Path MODEL = Path.of(System.getProperty("fitgauge.model.server", SERVER.toString()));

    private Operator() {}

    record Said(int status, String text) {}

    /** @param input what is typed when it asks */
    static Said operator(String input, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", MODEL.resolve("bin/fitgauge-operator").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FITGAUGE_SERVER", SERVER.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("WLP_OUTPUT_DIR");
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
