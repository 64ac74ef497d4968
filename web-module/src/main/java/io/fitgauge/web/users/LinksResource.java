package io.fitgauge.web.users;

import io.fitgauge.identity.boundary.Claims;
import io.fitgauge.web.identity.AuthResource;
import io.fitgauge.web.identity.AuthResource.LoggedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people do with a one-time link, before they are logged in. */
@Path("/auth")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Login")
public class LinksResource {

    @Inject
    Claims claims;

    /**
     * The use of an invitation.
     *
     * @param token what is in the link
     * @param name as the person writes it; as the inviter did when absent
     */
    public record Joining(
            @NotBlank @Size(max = 200) String token,
            @Nullable @Size(max = 200) String name,
            @NotBlank @Size(min = 12, max = 1000) String password) {

        @Override
        public String toString() {
            return "Joining[hidden]";
        }
    }

    /** @param tenant its slug */
    public record ForgottenPassword(@NotBlank @Size(max = 63) String tenant, @NotBlank @Size(max = 254) String email) {

        @Override
        public String toString() {
            return "ForgottenPassword[" + tenant + "]";
        }
    }

    /** @param token what is in the link */
    public record ChosenPassword(
            @NotBlank @Size(max = 200) String token, @NotBlank @Size(min = 12, max = 1000) String password) {

        @Override
        public String toString() {
            return "ChosenPassword[hidden]";
        }
    }

    @POST
    @Path("/invitation")
    @PermitAll
    @Operation(
            summary = "Use an invitation",
            description = "With a new password; or, by a link that was mailed, with the one that this address has here"
                    + " already: another one is answered like a wrong login. A link that is unknown, used, replaced or"
                    + " expired is always answered alike.")
    @APIResponse(
            responseCode = "200",
            description = "Logged in",
            content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public LoggedIn join(@NotNull @Valid Joining joining) {
        return claims.join(joining.token(), joining.name(), joining.password())
                .map(LoggedIn::of)
                .orElseThrow(AuthResource::wrongLogin);
    }

    @POST
    @Path("/reset")
    @PermitAll
    @Operation(
            summary = "Ask for a new password by mail",
            description = "Answered alike whether there is such a user or not. Without a mail server an administrator"
                    + " makes the link.")
    @APIResponse(responseCode = "202", description = "If there is such a user, a mail is on its way")
    public Response forgotten(@NotNull @Valid ForgottenPassword forgotten) {
        claims.askReset(forgotten.tenant(), forgotten.email());
        return Response.accepted().build();
    }

    @POST
    @Path("/reset/confirm")
    @PermitAll
    @Operation(summary = "Choose a new password with a link", description = "All sessions end.")
    @APIResponse(responseCode = "204", description = "Chosen; log in with it")
    public void reset(@NotNull @Valid ChosenPassword chosen) {
        claims.reset(chosen.token(), chosen.password());
    }

    @POST
    @Path("/mailbox/confirm")
    @PermitAll
    @Operation(
            summary = "Prove a mailbox with the link that was mailed to it, and choose a new password",
            description = "All sessions end.")
    @APIResponse(responseCode = "204", description = "Proven; log in with the new password")
    public void mailbox(@NotNull @Valid ChosenPassword chosen) {
        claims.proveMailbox(chosen.token(), chosen.password());
    }
}
