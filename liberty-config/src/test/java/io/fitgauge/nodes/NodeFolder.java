package io.fitgauge.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** A copy of the server that the build laid out: its own settings, application, logs and work area; one runtime for all. */
record NodeFolder(Path root) {

    private static final Path MODEL = Path.of(System.getProperty("fitgauge.model.server"));
    private static final String NAME = "fitgauge";

    static NodeFolder laidOutIn(Path root) throws IOException {
        FileUtils.deleteDirectory(root.toFile());
        NodeFolder folder = new NodeFolder(root);
        Files.createDirectories(folder.server().resolve("apps"));
        // Without the key store whose password server.env holds, Liberty checks no token.
        for (String file : List.of("server.xml", "server.env", "jvm.options", "apps/fitgauge.ear")) {
            Files.copy(MODEL.resolve(file), folder.server().resolve(file));
        }
        Files.createSymbolicLink(folder.server().resolve("lib"), MODEL.resolve("lib"));
        return folder;
    }

    Path server() {
        return root.resolve("servers").resolve(NAME);
    }

    Path data() {
        return root.resolve("data");
    }

    Path console() {
        return root.resolve("console.log");
    }

    Path messages() {
        return server().resolve("logs/messages.log");
    }

    Process launch(NodeAddress address, Map<String, String> settings) throws IOException {
        Path runtime = MODEL.resolve("../../..").normalize();
        ProcessBuilder builder = new ProcessBuilder(
                        runtime.resolve("bin/server").toString(), "run", NAME)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("FITGAUGE_"));
        environment.put("FITGAUGE_DB_PORT", "0");
        environment.putAll(settings);
        environment.put("FITGAUGE_HTTP_PORT", Integer.toString(address.http()));
        environment.put("FITGAUGE_PRIVATE_PORT", Integer.toString(address.administration()));
        environment.put("FITGAUGE_DATA_DIR", data().toString());
        environment.put("WLP_USER_DIR", root.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }
}
