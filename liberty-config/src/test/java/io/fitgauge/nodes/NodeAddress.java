package io.fitgauge.nodes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Where a node answers on this machine. */
record NodeAddress(int http, int administration) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    static NodeAddress free() throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (ServerSocket one = new ServerSocket(0, 1, here);
                ServerSocket other = new ServerSocket(0, 1, here)) {
            return new NodeAddress(one.getLocalPort(), other.getLocalPort());
        }
    }

    String url() {
        return "http://localhost:" + http;
    }

    String privateUrl() {
        return "http://127.0.0.1:" + administration;
    }

    boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
