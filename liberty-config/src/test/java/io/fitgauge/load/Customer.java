package io.fitgauge.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.nodes.Node;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A tenant that works with its accounts: lists them, reads one, writes one. */
final class Customer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String api;
    private final String slug;
    private final List<String> accounts = new ArrayList<>();
    private volatile String token = "";

    Customer(Node node, String slug) {
        this.api = node.url() + "/api/v1";
        this.slug = slug;
    }

    /** A token outlives a round; between rounds there is a new one. */
    Customer logIn() throws IOException, InterruptedException {
        token = answer(HttpRequest.newBuilder(URI.create(api + "/auth/login"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"tenant\":\"" + slug + "\",\"email\":\"admin@" + slug
                                + ".example\",\"password\":\"for-tests-only-" + slug + "\"}"))
                        .build())
                .get("accessToken")
                .asText();
        return this;
    }

    /** So that there is something to list. */
    Customer withAccounts(int number) throws IOException, InterruptedException {
        for (int i = 0; i < number; i++) {
            accounts.add(answer(write(i)).get("id").asText());
        }
        return this;
    }

    /** Waits when it asks too often: what is measured begins later. */
    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == 429) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = client.send(request, BodyHandlers.ofString());
        }
        if (answer.statusCode() >= 300) {
            throw new IOException(request + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Of ten, five read one account, three list some and two write one. */
    HttpRequest request(int number) {
        return switch (number % 10) {
            case 2, 7 -> write(number);
            case 0, 4, 8 -> to("/accounts?limit=20&sort=-createdAt").GET().build();
            default ->
                to("/accounts/" + accounts.get(number % accounts.size())).GET().build();
        };
    }

    private HttpRequest write(int number) {
        return to("/accounts")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"Customer " + number + "\",\"attributes\":{\"employees\":"
                        + number % 1_000 + ",\"country\":\"NL\"}}"))
                .build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token);
    }
}
