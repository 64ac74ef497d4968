package io.fitgauge.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import io.fitgauge.web.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What is sent to webhooks, and stands in the feed: {@code events.json}, by type. */
final class SentEvents {

    private static final String ID = "01a2031b-02aa-7b0c-8c1d-2d9e7f4a5b60";
    private static final String WHEN = "2026-11-23T09:20:30.914Z";

    private final Map<String, Said> byType;

    private SentEvents(Map<String, Said> byType) {
        this.byType = byType;
    }

    /**
     * What is said of a type.
     *
     * @param data an example
     */
    record Said(String summary, String description, Map<String, Object> data) {}

    static SentEvents load() {
        try (InputStream file = Objects.requireNonNull(SentEvents.class.getResourceAsStream("events.json"))) {
            return new SentEvents(Json.mapper().readValue(file, new TypeReference<LinkedHashMap<String, Said>>() {}));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Map<String, Said> byType() {
        return byType;
    }

    void addTo(OpenAPI document) {
        byType.forEach((type, said) ->
                document.addWebhook(type, OASFactory.createPathItem().POST(operation(type, said))));
    }

    private static Operation operation(String type, Said said) {
        return OASFactory.createOperation()
                .summary(said.summary())
                .description(said.description())
                .addTag("Webhooks")
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType()
                                                .schema(event())
                                                .example(example(type, said)))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "2XX",
                                OASFactory.createAPIResponse()
                                        .description("It is delivered. Anything else is tried again; 410 ends it")));
    }

    private static Schema event() {
        return OASFactory.createSchema().ref("#/components/schemas/FeedEventView");
    }

    private static Map<String, Object> example(String type, Said said) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("id", ID);
        example.put("type", type);
        example.put("timestamp", WHEN);
        example.put("data", said.data());
        return example;
    }
}
