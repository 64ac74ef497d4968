package io.fitgauge.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Takes the guards away one after another. Each time the tests must notice; with all in place, they must not. */
@TestMethodOrder(OrderAnnotation.class)
class GuardsCase {

    private static final Path FOLDER = Path.of(System.getProperty("fitgauge.guards.folder"));
    private static final Path FIRST = FOLDER.resolve("first");
    private static final Map<String, String> SETTINGS = settings();
    private static final String ONLY = System.getProperty("fitgauge.guards.only", "");
    private static final StringBuilder TABLE =
            new StringBuilder("| guard taken away | noticed by | one of them |\n|---|---|---|\n");

    /** Its data is what all begin with: to make it for each would take as long as all the rest. */
    @BeforeAll
    static void startOnce() throws IOException {
        try (Node node = Node.in(FIRST, SETTINGS)) {
            node.launch().awaitReady();
        }
    }

    @AfterAll
    static void show() throws IOException {
        System.out.println("\n" + TABLE);
        FileUtils.deleteDirectory(FIRST.toFile());
    }

    @Order(1)
    @Test
    void withAllGuardsInPlaceNothingIsNoticed() throws IOException {
        Collection<String> tests = new TreeSet<>();
        chosen().forEach(guard -> tests.addAll(guard.noticedBy()));

        Verdict verdict = without(null, tests);

        assertThat(verdict.failures()).isEmpty();
    }

    @Order(2)
    @TestFactory
    Stream<DynamicTest> withoutOneTheTestsNotice() {
        return chosen().map(guard -> dynamicTest(guard.name(), () -> notice(guard)));
    }

    /** Compiled quickly rather than well: no server lives long. */
    private static Map<String, String> settings() {
        Map<String, String> settings = Nodes.settings(Map.of());
        settings.put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    private static Stream<Guard> chosen() {
        List<String> wanted = List.of(ONLY.split(","));
        return Guards.ALL.stream().filter(guard -> wanted.stream().anyMatch(guard.name()::contains));
    }

    private static void notice(Guard guard) throws IOException {
        Verdict verdict = without(guard, guard.noticedBy());
        TABLE.append(verdict.row(guard));
        Files.writeString(FOLDER.resolve("table.md"), TABLE);

        assertThat(verdict.isContent()).as("noticed by nobody").isFalse();
    }

    private static Verdict without(@Nullable Guard guard, Collection<String> tests) throws IOException {
        Path folder = FOLDER.resolve(guard == null ? "none" : guard.name().replaceAll("\\W+", "-"));
        Node server = Node.in(folder, SETTINGS);
        try (Node node = server) {
            FileUtils.copyDirectory(FIRST.resolve("data").toFile(), node.data().toFile());
            if (guard != null) {
                new Patch(Files.createDirectories(folder.resolve("patch"))).apply(guard, node.server());
            }
            node.launch().awaitReady();
            return new Suite(folder.resolve("tests.log")).on(node, tests);
        } finally {
            FileUtils.deleteDirectory(server.data().toFile());
        }
    }
}
