package io.fitgauge.web.openapi;

import io.fitgauge.tenancy.Permission;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Completes the document that Open Liberty makes of the annotations. */
public class ApiDocument implements OASFilter {

    private static final String TOKEN = "accessToken";

    private final Map<String, Promises> promises = new HashMap<>();
    private final Examples examples = Examples.load();

    public ApiDocument() {
        Promises.all().forEach(made -> promises.put(made.operationId(), made));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Fitgauge")
                .version("1")
                .description(
                        "Ideal customer profiles that stay alive. Errors are RFC 9457 problems; single resources carry"
                                + " a strong ETag, and changing them takes `If-Match`; lists are read page by page with"
                                + " `cursor`; a repeated POST with the same `Idempotency-Key` gets its first answer"
                                + " again for 24 hours. Unknown fields and query parameters are refused. Words for people"
                                + " come in English, Dutch, German, Swedish or Polish: by `Accept-Language`, else the"
                                + " person's language, else the tenant's. `/api/v1/reference/glossary` explains the"
                                + " terms.")
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setExternalDocs(OASFactory.createExternalDocumentation()
                .description("The terms, explained in the reader's language")
                .url("/api/v1/reference/glossary"));
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("The `accessToken` of `/api/v1/auth/login`"));
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(this::complete));
        SentEvents.load().addTo(document);
    }

    private void complete(Operation operation) {
        Promises made = promises.get(operation.getOperationId());
        if (made == null) {
            throw new IllegalStateException("Not in Api.RESOURCES: " + operation.getOperationId());
        }
        made.errors().forEach((status, meaning) -> addError(operation, status, meaning));
        made.permission().ifPresent(needed -> {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
            operation.addExtension("x-role", needed.role().name());
            operation.addExtension("x-scope", scope(needed));
            operation.addExtension("x-own-people-only", needed.isForOwnPeople());
            operation.setDescription(described(operation.getDescription(), needed));
        });
        made.bodySchema().ifPresent(name -> operation
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(type -> type.setSchema(schema(name))));
        addHeaders(operation, made);
        examples.addTo(operation);
    }

    /** What an operation says by itself of an error stays. */
    private static void addError(Operation operation, String status, String meaning) {
        APIResponse said = operation.getResponses().getAPIResponse(status);
        if (said == null || said.getContent() == null) {
            operation.getResponses().addAPIResponse(status, status.equals("304") ? plain(meaning) : problem(meaning));
        }
    }

    private static String described(@Nullable String text, Permission needed) {
        return (text == null ? "" : text + "\n\n") + "Role: `" + needed.role() + "` or larger"
                + (needed.isForOwnPeople() ? ", of the tenant's own people" : "") + ". API clients: "
                + (needed.isForApiClients() ? "scope `" + scope(needed) + "`." : "never.");
    }

    /** @return {@code any} when every API client may, {@code none} when none may */
    private static String scope(Permission needed) {
        return needed.scope().orElse(needed.isForApiClients() ? "any" : "none");
    }

    private static void addHeaders(Operation operation, Promises made) {
        if (made.wantsIfMatch() || made.takesIfMatch()) {
            operation.addParameter(header("If-Match", "The ETag that was read", made.wantsIfMatch()));
        }
        if (made.takesIfNoneMatch()) {
            operation.addParameter(header("If-None-Match", "The ETag that the client has", false));
        }
        if (made.isInReadersLanguage()) {
            operation.addParameter(header(
                    "Accept-Language",
                    "What the reader reads; the person's language, else the tenant's, without",
                    false));
        }
        if (made.isIdempotentPost()) {
            operation.addParameter(
                    header("Idempotency-Key", "Any text of 1 to 255 characters, kept for 24 hours", false));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && made.hasEtag()) {
                answer.addHeader("ETag", header("The strong tag of this revision"));
            }
            if (status.startsWith("2") && made.isInReadersLanguage()) {
                answer.addHeader("Content-Language", header("Of the words in it; not with an `Idempotency-Key`"));
                answer.addHeader("Vary", header("`Accept-Language`"));
            }
            if (status.startsWith("2") && made.isList()) {
                answer.addHeader("Link", header("The next page (`rel=\"next\"`); absent on the last"));
            }
            if (made.isCounted()) {
                answer.addHeader(
                        "RateLimit", header("Requests left in this minute, and its seconds: `\"minute\";r=42;t=7`"));
                answer.addHeader(
                        "RateLimit-Policy",
                        header("The tenant's requests a minute, and of these in one second: "
                                + "`\"minute\";q=1200;w=60, \"second\";q=20;w=1`"));
            }
            switch (status) {
                case "201" -> answer.addHeader("Location", header("Where to read it"));
                case "202" -> {
                    if (made.startsJob()) {
                        answer.addHeader("Location", header("The job to watch"));
                    }
                }
                case "429", "503" -> answer.addHeader("Retry-After", header("Seconds"));
                default -> {}
            }
        });
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Parameter header(String name, String description, boolean required) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(text());
    }

    private static Schema schema(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static APIResponse plain(String meaning) {
        return OASFactory.createAPIResponse().description(meaning);
    }

    private static APIResponse problem(String meaning) {
        MediaType type = OASFactory.createMediaType().schema(schema("Problem"));
        Content content = OASFactory.createContent().addMediaType("application/problem+json", type);
        return plain(meaning).content(content);
    }
}
