package io.fitgauge.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** One server: the runtime that the build unpacked, with a configuration, ports and a process of its own. */
public final class Node implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(400);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final NodeFolder folder;
    private final NodeAddress address;
    private final Map<String, String> settings;
    private @Nullable Process process;

    private Node(NodeFolder folder, NodeAddress address, Map<String, String> settings) {
        this.folder = folder;
        this.address = address;
        this.settings = settings;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Lays it out, and does not start it. */
    public static Node in(Path directory, Map<String, String> settings) throws IOException {
        return new Node(NodeFolder.laidOutIn(directory), NodeAddress.free(), settings);
    }

    /** @return without a slash at its end */
    public String url() {
        return address.url();
    }

    public String privateUrl() {
        return address.privateUrl();
    }

    /** @return the server's own folder, as Liberty lays it out */
    public Path server() {
        return folder.server();
    }

    /** @return where it keeps the embedded database, if that is its database */
    public Path data() {
        return folder.data();
    }

    public long threads() throws IOException {
        if (process == null) {
            return 0;
        }
        try (Stream<Path> tasks = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return tasks.count();
        }
    }

    public String log() throws IOException {
        return Files.readString(folder.console());
    }

    /** What it tells beside what it says on its console. */
    public String messages() throws IOException {
        return Files.readString(folder.messages());
    }

    /** Starts it, and returns before it is ready. */
    public Node launch() throws IOException {
        process = folder.launch(address, settings);
        return this;
    }

    public Node awaitReady() {
        Awaitility.await("server in " + folder.server())
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(START)
                .failFast("the server ended, see " + folder.console(), () -> !isAlive())
                .until(address::isReady);
        return this;
    }

    public boolean isReady() {
        return address.isReady();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** As the machine's power does: without a word. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** @param name such as {@code STOP}, after which it stands still, and {@code CONT} */
    public void signal(String name) throws IOException {
        if (process != null) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        }
    }

    /** Asks it to stop, and insists after a minute. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit()
                    .completeOnTimeout(process, STOP.toSeconds(), TimeUnit.SECONDS)
                    .join();
            kill();
        }
    }
}
