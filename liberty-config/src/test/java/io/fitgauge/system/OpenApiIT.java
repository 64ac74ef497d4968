package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} promises is complete. */
class OpenApiIT {

    private static final String SERVER = System.getProperty("fitgauge.url", "http://localhost:9080");

    private static final Set<String> PUBLIC = Set.of(
            "post /api/v1/auth/login",
            "post /api/v1/auth/refresh",
            "post /api/v1/auth/logout",
            "post /api/v1/auth/invitation",
            "post /api/v1/auth/reset",
            "post /api/v1/auth/reset/confirm",
            "post /api/v1/auth/mailbox/confirm",
            "post /api/v1/oauth/token",
            "post /api/v1/auth/exchange",
            "get /api/v1/oauth/jwks",
            "get /api/v1/mail-stops/{secret}",
            "post /api/v1/mail-stops/{secret}",
            "get /api/v1/calendars/{secret}.ics");

    /** It answers its own errors in OAuth's words (RFC 6749 §5.2). */
    private static final String OAUTH = "#/components/schemas/TokenError";

    /** The part of the contract's resources that there is. */
    private static final Map<String, String> CONTRACT = Map.ofEntries(
            Map.entry("/auth/login", "post"),
            Map.entry("/auth/refresh", "post"),
            Map.entry("/auth/logout", "post"),
            Map.entry("/auth/me", "get"),
            Map.entry("/auth/password", "post"),
            Map.entry("/auth/language", "post"),
            Map.entry("/auth/mailbox", "post"),
            Map.entry("/auth/mailbox/confirm", "post"),
            Map.entry("/auth/invitation", "post"),
            Map.entry("/auth/reset", "post"),
            Map.entry("/auth/reset/confirm", "post"),
            Map.entry("/users", "get post"),
            Map.entry("/users/{id}", "get patch delete"),
            Map.entry("/users/{id}/invitation", "post"),
            Map.entry("/users/{id}/reset", "post"),
            Map.entry("/auth/switch", "post"),
            Map.entry("/tenant/agency", "get delete"),
            Map.entry("/tenant/offers", "get"),
            Map.entry("/tenant/offers/{id}/accept", "post"),
            Map.entry("/tenant/offers/{id}/decline", "post"),
            Map.entry("/clients", "get post"),
            Map.entry("/clients/offers", "post"),
            Map.entry("/clients/{id}", "get patch delete"),
            Map.entry("/clients/{id}/health", "get"),
            Map.entry("/clients/{id}/suspend", "post"),
            Map.entry("/clients/{id}/resume", "post"),
            Map.entry("/clients/{id}/release", "post"),
            Map.entry("/grants", "get post"),
            Map.entry("/grants/{id}", "get patch delete"),
            Map.entry("/oauth/token", "post"),
            Map.entry("/oauth/jwks", "get"),
            Map.entry("/auth/exchange", "post"),
            Map.entry("/issuers", "get post"),
            Map.entry("/issuers/{id}", "get patch delete"),
            Map.entry("/issuers/{id}/subjects", "get post"),
            Map.entry("/issuers/{id}/subjects/{subjectId}", "get delete"),
            Map.entry("/api-clients", "get post"),
            Map.entry("/api-clients/{id}", "get patch delete"),
            Map.entry("/api-clients/{id}/secrets", "post"),
            Map.entry("/api-clients/{id}/secrets/{secretId}", "delete"),
            Map.entry("/tenant", "get patch"),
            Map.entry("/tenant/usage", "get"),
            Map.entry("/audit", "get"),
            Map.entry("/audit/export", "get"),
            Map.entry("/clients/{id}/export", "post"),
            Map.entry("/clients/{id}/exports/{export}", "get"),
            Map.entry("/contacts/{id}/erasure", "post"),
            Map.entry("/users/{id}/erasure", "post"),
            Map.entry("/tenant/export", "post"),
            Map.entry("/tenant/exports/{id}", "get"),
            Map.entry("/products", "get post"),
            Map.entry("/products/{id}", "get put patch delete"),
            Map.entry("/segments", "get post"),
            Map.entry("/segments/{id}", "get put patch delete"),
            Map.entry("/attributes", "get post"),
            Map.entry("/attributes/{key}", "get patch delete"),
            Map.entry("/icps", "get post"),
            Map.entry("/icps/{id}", "get put patch delete"),
            Map.entry("/icps/{id}/publish", "post"),
            Map.entry("/icps/{id}/retire", "post"),
            Map.entry("/icps/{id}/rollback", "post"),
            Map.entry("/icps/{id}/duplicate", "post"),
            Map.entry("/icps/{id}/lint", "get"),
            Map.entry("/icps/{id}/approvals", "get post"),
            Map.entry("/icps/{id}/versions/{from}/diff/{to}", "get"),
            Map.entry("/icps/{id}/versions", "get"),
            Map.entry("/icps/{id}/versions/{version}", "get"),
            Map.entry("/icps/{id}/evaluate", "post"),
            Map.entry("/icps/{id}/scores", "get"),
            Map.entry("/icps/{id}/rescore", "post"),
            Map.entry("/icps/{id}/impact", "get"),
            Map.entry("/icps/overlaps", "get"),
            Map.entry("/icps/{id}/card", "get"),
            Map.entry("/icps/{id}/briefs/sales", "get"),
            Map.entry("/icps/{id}/briefs/marketing", "get"),
            Map.entry("/icps/{id}/briefs/product", "get"),
            Map.entry("/icps/{id}/focus", "get"),
            Map.entry("/segments/{id}/focus", "get"),
            Map.entry("/segments/{id}/losses", "get"),
            Map.entry("/accounts/{id}/committee", "get"),
            Map.entry("/accounts/{id}/committee/history", "get"),
            Map.entry("/accounts/{id}/committee/members/{contactId}", "get put delete"),
            Map.entry("/icps/{id}/committee", "get put"),
            Map.entry("/deals/{id}/committee", "get"),
            Map.entry("/personas", "get post"),
            Map.entry("/personas/{id}", "get patch delete"),
            Map.entry("/icps/{id}/personas", "get"),
            Map.entry("/templates", "get post"),
            Map.entry("/templates/{id}", "get patch delete"),
            Map.entry("/templates/{id}/instantiate", "post"),
            Map.entry("/templates/{id}/push", "post"),
            Map.entry("/icps/{id}/value-tree", "get put"),
            Map.entry("/icps/{id}/messages", "get"),
            Map.entry("/personas/{id}/match", "post"),
            Map.entry("/icps/{id}/evidence", "get"),
            Map.entry("/icps/{id}/channels", "get"),
            Map.entry("/icps/{id}/comments", "get post"),
            Map.entry("/icps/{id}/comments/{commentId}", "get patch delete"),
            Map.entry("/preferences", "get put"),
            Map.entry("/mail-stops/{secret}", "get post"),
            Map.entry("/changes", "get"),
            Map.entry("/changes/{id}", "get"),
            Map.entry("/changes/{id}/acknowledge", "post"),
            Map.entry("/changes/{id}/acknowledgements", "get"),
            Map.entry("/notifications", "get"),
            Map.entry("/notifications/{id}/read", "post"),
            Map.entry("/notifications/read-all", "post"),
            Map.entry("/evidence", "get post"),
            Map.entry("/evidence/{id}", "get patch delete"),
            Map.entry("/channels", "get post"),
            Map.entry("/channels/{id}", "get patch delete"),
            Map.entry("/accounts", "get post"),
            Map.entry("/accounts/{id}", "get put patch delete"),
            Map.entry("/accounts/{id}/revisions", "get"),
            Map.entry("/accounts/{id}/revisions/{revision}", "get"),
            Map.entry("/accounts/{id}/values", "get"),
            Map.entry("/accounts/{id}/statements", "post"),
            Map.entry("/accounts/duplicates", "get"),
            Map.entry("/accounts/{id}/merge", "post"),
            Map.entry("/accounts/{id}/distinct", "post"),
            Map.entry("/accounts/imports", "post"),
            Map.entry("/accounts/imports/preview", "post"),
            Map.entry("/accounts/imports/mappings", "get post"),
            Map.entry("/accounts/imports/mappings/{id}", "get put patch delete"),
            Map.entry("/accounts/imports/{id}", "get"),
            Map.entry("/accounts/imports/{id}/rejects", "get"),
            Map.entry("/accounts/export", "get"),
            Map.entry("/contacts", "get post"),
            Map.entry("/contacts/imports", "post"),
            Map.entry("/contacts/imports/preview", "post"),
            Map.entry("/contacts/imports/{id}", "get"),
            Map.entry("/contacts/imports/{id}/rejects", "get"),
            Map.entry("/contacts/{id}", "get put patch delete"),
            Map.entry("/deals", "get post"),
            Map.entry("/deals/imports", "post"),
            Map.entry("/deals/imports/preview", "post"),
            Map.entry("/deals/imports/{id}", "get"),
            Map.entry("/deals/imports/{id}/rejects", "get"),
            Map.entry("/deals/{id}", "get put patch delete"),
            Map.entry("/reviews", "get post"),
            Map.entry("/reviews/overview", "get"),
            Map.entry("/clients/overview", "get"),
            Map.entry("/reviews/{id}", "get patch"),
            Map.entry("/reviews/{id}/checklist/{number}", "put"),
            Map.entry("/reviews/{id}/complete", "post"),
            Map.entry("/exchange-rates", "get post"),
            Map.entry("/exchange-rates/{id}", "get put patch delete"),
            Map.entry("/target-lists", "get post"),
            Map.entry("/target-lists/{id}", "get put patch delete"),
            Map.entry("/target-lists/{id}/freeze", "post"),
            Map.entry("/target-lists/{id}/accounts", "get post"),
            Map.entry("/target-lists/{id}/accounts/{accountId}", "delete"),
            Map.entry("/target-lists/{id}/export", "get"),
            Map.entry("/accounts/{id}/scores", "get post"),
            Map.entry("/accounts/{id}/scores/history", "get"),
            Map.entry("/jobs/{id}", "get"),
            Map.entry("/jobs/events", "get"),
            Map.entry("/jobs/events/{id}/retry", "post"),
            Map.entry("/events", "get"),
            Map.entry("/webhooks", "get post"),
            Map.entry("/webhooks/{id}", "get put delete"),
            Map.entry("/webhooks/{id}/secret", "post"),
            Map.entry("/webhooks/{id}/test", "post"),
            Map.entry("/webhooks/{id}/deliveries", "get"),
            Map.entry("/webhooks/{id}/deliveries/{deliveryId}/replay", "post"),
            Map.entry("/jobs/agenda", "get"),
            Map.entry("/jobs/agenda/{id}/retry", "post"),
            Map.entry("/review-schedules", "get post"),
            Map.entry("/review-schedules/{id}", "get put delete"),
            Map.entry("/calendar-feeds", "get post"),
            Map.entry("/calendar-feeds/{id}", "get delete"),
            Map.entry("/calendars/{secret}.ics", "get"),
            Map.entry("/reference/industries", "get"),
            Map.entry("/icps/{id}/statement", "get"),
            Map.entry("/reference/countries", "get"),
            Map.entry("/reference/glossary", "get"));

    private static String text = "";
    private static JsonNode document = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER + "/openapi?format=json"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        text = answer.body();
        document = new ObjectMapper().readTree(text);
    }

    @Test
    void isOpenApi31ThatAParserUnderstands() {
        var parsed = new OpenAPIV3Parser().readContents(text);

        assertThat(document.path("openapi").asText()).startsWith("3.1.");
        assertThat(parsed.getMessages()).isEmpty();
    }

    @Test
    void everyPathOfTheContractIsThere() {
        List<String> missing = new ArrayList<>();
        CONTRACT.forEach((path, methods) -> {
            for (String method : methods.split(" ")) {
                if (!document.path("paths").path("/api/v1" + path).has(method)) {
                    missing.add(method + " " + path);
                }
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyOperationHasASummary() {
        assertThat(failing((operation, wrong) -> {
                    if (operation.path("summary").asText().isBlank()) {
                        wrong.add("no summary");
                    }
                }))
                .isEmpty();
    }

    @Test
    void everyOperationButLoggingInNamesItsRoleAndWantsAToken() {
        Map<String, List<String>> open = failing((operation, wrong) -> {
            if (!operation.has("x-role") || !operation.has("security")) {
                wrong.add("open to all");
            }
        });

        assertThat(open.keySet()).isEqualTo(PUBLIC);
    }

    @Test
    void everyOperationTellsItsErrorsAsProblems() {
        assertThat(failing((operation, wrong) -> {
                    if (!operation.path("responses").has("400")) {
                        wrong.add("no 400");
                    }
                    operation.path("responses").properties().forEach(answer -> {
                        boolean error = answer.getKey().compareTo("400") >= 0;
                        JsonNode content = answer.getValue().path("content");
                        boolean oauth = content.at("/application~1json/schema/$ref")
                                .asText()
                                .equals(OAUTH);
                        if (error && !oauth && !content.has("application/problem+json")) {
                            wrong.add(answer.getKey() + " is no problem");
                        }
                    });
                    if (operation.has("x-role") && !operation.path("responses").has("401")) {
                        wrong.add("no 401");
                    }
                }))
                .isEmpty();
    }

    @Test
    void everyBodyHasASchemaAndAnExample() {
        assertThat(failing((operation, wrong) -> {
                    check("request", operation.path("requestBody").path("content"), wrong);
                    operation.path("responses").properties().forEach(answer -> {
                        if (answer.getKey().startsWith("2")) {
                            check(answer.getKey(), answer.getValue().path("content"), wrong);
                        }
                    });
                }))
                .isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> dangling = document.findValuesAsText("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();

        assertThat(dangling).isEmpty();
    }

    @Test
    void noSchemaIsEmpty() {
        List<String> empty = new ArrayList<>();
        document.at("/components/schemas").properties().forEach(schema -> {
            JsonNode says = schema.getValue();
            if (!says.has("type") && !says.has("oneOf")) {
                empty.add(schema.getKey());
            }
        });

        assertThat(empty).isEmpty();
    }

    private static void check(String place, JsonNode content, List<String> wrong) {
        content.properties().forEach(type -> {
            if (type.getValue().path("schema").isEmpty()) {
                wrong.add(place + " has no schema");
            }
            if (!type.getValue().has("example")) {
                wrong.add(place + " has no example");
            }
        });
    }

    /** @return what is wrong, by method and path */
    private static Map<String, List<String>> failing(BiConsumer<JsonNode, List<String>> rule) {
        Map<String, List<String>> failing = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    List<String> wrong = new ArrayList<>();
                    rule.accept(operation.getValue(), wrong);
                    if (!wrong.isEmpty()) {
                        failing.put(operation.getKey() + " " + path.getKey(), wrong);
                    }
                }));
        return failing;
    }
}
