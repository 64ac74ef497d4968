package io.fitgauge.web.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fitgauge.identity.boundary.ClientToken;
import io.fitgauge.identity.boundary.ClientTokens;
import io.fitgauge.identity.boundary.TokenError;
import io.fitgauge.identity.boundary.TokenRefused;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.web.paging.OthersIgnored;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens for API clients: OAuth 2.0 client credentials (RFC 6749 §4.4). */
@Path("/oauth/token")
@Produces("application/json")
@Tag(name = "Integrations")
public class TokenResource {

    @Inject
    ClientTokens tokens;

    @Context
    HttpHeaders headers;

    /** What is answered (RFC 6749 §5.1). */
    public record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            String scope) {

        static TokenAnswer of(ClientToken token) {
            return new TokenAnswer(
                    token.accessToken(), "Bearer", token.expiresIn(), String.join(" ", new TreeSet<>(token.scopes())));
        }

        @Override
        public String toString() {
            return "TokenAnswer[" + scope + "]";
        }
    }

    @POST
    @PermitAll
    @OthersIgnored("RFC 6749 §3.2")
    @Consumes("*/*") // what is no form is refused in OAuth's words
    @Operation(
            summary = "Get a token for an API client",
            description = "The client proves itself by HTTP Basic, or by `client_id` and `client_secret` in the body."
                    + " `scope` narrows what the token may do.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/x-www-form-urlencoded",
                            schema = @Schema(ref = "#/components/schemas/TokenRequest")))
    @APIResponse(
            responseCode = "200",
            description = "An access token for ten minutes, or less when the client ends before",
            content = @Content(schema = @Schema(ref = "#/components/schemas/TokenAnswer")))
    @APIResponse(
            responseCode = "400",
            description = "The request, the grant type or a scope is not right",
            content = @Content(schema = @Schema(ref = "#/components/schemas/TokenError")))
    @APIResponse(
            responseCode = "401",
            description = "The client does not prove itself, or does not count any more",
            content = @Content(schema = @Schema(ref = "#/components/schemas/TokenError")))
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong tries; try again after `Retry-After`",
            content = @Content(schema = @Schema(ref = "#/components/schemas/TokenError")))
    @APIResponse(
            responseCode = "503",
            description = "The database does not answer; try again after `Retry-After`",
            content = @Content(schema = @Schema(ref = "#/components/schemas/TokenError")))
    public Response token(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            byte[] body) {
        Form form = Form.read(body, headers.getMediaType());
        if (!form.need("grant_type").equals("client_credentials")) {
            throw new TokenRefused(TokenError.UNSUPPORTED_GRANT_TYPE, "There is only client_credentials here.");
        }
        ClientProof proof = ClientProof.of(authorization, form);
        try {
            return Response.ok(TokenAnswer.of(tokens.grant(proof.id(), proof.secret(), form.get("scope"))))
                    .header("Pragma", "no-cache")
                    .build();
        } catch (Refusal refusal) {
            if (refusal.reason() == Reason.NOT_AUTHENTICATED) {
                throw new TokenRefused(TokenError.INVALID_CLIENT, "Nobody is let in here now.");
            }
            return TokenErrors.later(refusal);
        }
    }
}
