package io.fitgauge.web.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fitgauge.identity.boundary.Session;
import io.fitgauge.identity.boundary.SignOn;
import io.fitgauge.identity.boundary.TokenRefused;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens of a company's own sign-on for Fitgauge's (RFC 8693). */
@Path("/auth/exchange")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces("application/json")
@Tag(name = "Login")
public class ExchangeResource {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String TYPE = "urn:ietf:params:oauth:token-type:";
    private static final String ACCESS_TOKEN = TYPE + "access_token";
    private static final Set<String> TAKEN = Set.of(TYPE + "jwt", TYPE + "id_token", ACCESS_TOKEN);

    @Inject
    SignOn signOn;

    /** What is answered (RFC 8693 §2.2.1). */
    public record Exchanged(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("issued_token_type") String issuedTokenType,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("refresh_token") String refreshToken) {

        static Exchanged of(Session session) {
            return new Exchanged(
                    session.accessToken(), ACCESS_TOKEN, "Bearer", session.expiresIn(), session.refreshToken());
        }

        @Override
        public String toString() {
            return "Exchanged[hidden]";
        }
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Log in with a token of the company's own sign-on",
            description =
                    "`audience` is the slug of the tenant, which must know the token's issuer (`/issuers`). Errors are"
                            + " problems. The session can be renewed at `/auth/refresh` for twelve hours; it is for this tenant"
                            + " alone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(ref = "#/components/schemas/ExchangeRequest")))
    @APIResponse(
            responseCode = "200",
            description = "Fitgauge's own tokens",
            content = @Content(schema = @Schema(ref = "#/components/schemas/ExchangeAnswer")))
    @APIResponse(
            responseCode = "401",
            description = "The token is not taken for this tenant, or its user does not count",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @APIResponse(
            responseCode = "429",
            description = "Too many wrong tries; try again after `Retry-After`",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public Exchanged exchange(byte[] body) {
        Form form = form(body);
        return signOn.exchange(form.need("audience"), form.need("subject_token"))
                .map(Exchanged::of)
                .orElseThrow(() -> new Refusal(
                        Reason.NOT_AUTHENTICATED,
                        "This token is not taken for this tenant, or its user does not count."));
    }

    private static Form form(byte[] body) {
        try {
            Form form = Form.read(body, MediaType.APPLICATION_FORM_URLENCODED_TYPE);
            require(form.need("grant_type").equals(GRANT), "grant_type must be " + GRANT + ".");
            require(
                    TAKEN.contains(form.need("subject_token_type")),
                    "subject_token_type must be one of " + TAKEN + ".");
            String wanted = form.get("requested_token_type");
            require(wanted == null || wanted.equals(ACCESS_TOKEN), "Only an access token can be requested.");
            require(form.get("actor_token") == null, "Nobody can act for another here.");
            require(form.get("scope") == null && form.get("resource") == null, "scope and resource mean nothing here.");
            form.need("audience");
            form.need("subject_token");
            return form;
        } catch (TokenRefused refused) {
            throw new Refusal(Reason.INVALID, String.valueOf(refused.getMessage()));
        }
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(Reason.INVALID, otherwise);
        }
    }
}
