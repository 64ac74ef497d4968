package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Leaves a copy of {@code /openapi} in OpenAPI 3.0 beside the build's other results. The server converts it itself, told
 * to by a setting that it takes while it runs; so this needs the build's own server.
 */
class OpenApi30IT {

    private static final String SERVER = System.getProperty("fitgauge.url", "http://localhost:9080");

    private static final Path CONFIGURATION =
            Path.of(System.getProperty("fitgauge.server", "target/liberty/wlp/usr/servers/fitgauge"));

    @Test
    void theCopyIsOpenApi30ThatAParserUnderstands() throws IOException {
        Path copy = Path.of("target", "openapi-3.0.json");
        Path override = CONFIGURATION.resolve("configDropins/overrides/openapi-3.0.xml");
        Files.createDirectories(override.getParent());
        Files.writeString(override, "<server><mpOpenAPI openApiVersion=\"3.0\"/></server>");
        try {
            Files.writeString(copy, await("3.0."));
        } finally {
            Files.delete(override);
        }
        await("3.1.");

        var parsed = new OpenAPIV3Parser().readContents(Files.readString(copy));

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
    }

    private static String await(String version) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(OpenApi30IT::document, text -> text.replace(" ", "").contains("\"openapi\":\"" + version));
    }

    private static String document() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + "/openapi?format=json"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
