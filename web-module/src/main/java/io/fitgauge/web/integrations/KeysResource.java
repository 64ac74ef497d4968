package io.fitgauge.web.integrations;

import io.fitgauge.identity.boundary.PublicKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that Fitgauge's tokens are signed with, for whoever wants to check one. */
@Path("/oauth/jwks")
@Produces("application/json")
@Tag(name = "Integrations")
public class KeysResource {

    /** Shorter than a new key is published before it signs, so that nobody meets a token whose key is not known. */
    private static final String CACHED = "public, max-age=30";

    @Inject
    PublicKeys keys;

    @Context
    HttpServletResponse http;

    @GET
    @PermitAll
    @Operation(
            summary = "Read the public keys of access tokens",
            description =
                    "A JWK set (RFC 7517): the key that signs, the next one from a minute before it does, and those"
                            + " before as long as tokens of theirs count.")
    @APIResponse(
            responseCode = "200",
            description = "The keys",
            content = @Content(schema = @Schema(ref = "#/components/schemas/JwkSet")))
    public String read() {
        http.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        return keys.json();
    }
}
