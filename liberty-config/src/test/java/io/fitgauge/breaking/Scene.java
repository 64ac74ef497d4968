package io.fitgauge.breaking;

import io.fitgauge.databases.Breakable;
import io.fitgauge.databases.DatabaseServer;
import io.fitgauge.databases.EmbeddedOfNode;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.NodeSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server and a database of its own, both of which may break. */
record Scene(Node node, Breakable database) implements AutoCloseable {

    static Scene open(String name, List<String> tenants) throws IOException {
        Path folder = Plan.FOLDER.resolve(name);
        return Plan.DATABASE.equals("embedded") ? embedded(folder, tenants) : onServer(folder, tenants);
    }

    private static Scene embedded(Path folder, List<String> tenants) throws IOException {
        Node node = Node.in(folder.resolve("node"), NodeSettings.of(Map.of(), tenants))
                .launch()
                .awaitReady();
        return new Scene(node, EmbeddedOfNode.in(node.data()));
    }

    private static Scene onServer(Path folder, List<String> tenants) throws IOException {
        Breakable database = DatabaseServer.start(Plan.DATABASE, folder.resolve("database"), freePort());
        Node node = Node.in(folder.resolve("node"), NodeSettings.of(database.settings(), tenants));
        return new Scene(node.launch().awaitReady(), database);
    }

    Person person(String tenant) {
        return new Person(node, tenant).logIn();
    }

    /** The server is killed, started again and ready. */
    void killServer() throws IOException {
        node.kill();
        node.launch().awaitReady();
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
