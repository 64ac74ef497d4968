package io.fitgauge.web.identity;

import io.fitgauge.identity.boundary.Session;
import io.fitgauge.identity.boundary.Sessions;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.TenantView;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Logging in, going on and logging out. */
@Path("/auth")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Login")
public class AuthResource {

    @Inject
    Sessions sessions;

    /** @param tenant its slug */
    public record Login(
            @Schema(examples = "gamehal") @NotBlank @Size(max = 63) String tenant,
            @Schema(examples = "admin@gamehal.example") @NotBlank @Size(max = 254) String email,
            @Schema(examples = "correct horse battery") @NotBlank @Size(max = 1000) String password) {

        @Override
        public String toString() {
            return "Login[" + tenant + "]";
        }
    }

    /** What renews or ends a session. */
    public record Renewal(@NotBlank @Size(max = 200) String refreshToken) {

        @Override
        public String toString() {
            return "Renewal[hidden]";
        }
    }

    /** @param expiresIn seconds */
    public record LoggedIn(
            String accessToken,
            @Schema(examples = "Bearer") String tokenType,
            @Schema(examples = "600") long expiresIn,
            String refreshToken,
            TenantName tenant,
            List<Role> roles) {

        public static LoggedIn of(Session session) {
            return new LoggedIn(
                    session.accessToken(),
                    "Bearer",
                    session.expiresIn(),
                    session.refreshToken(),
                    TenantName.of(session.tenant()),
                    List.of(session.role()));
        }

        @Override
        public String toString() {
            return "LoggedIn[" + tenant + "]";
        }
    }

    /** A tenant, in short. */
    public record TenantName(
            UUID id, String slug, String name, @Schema(enumeration = {"AGENCY", "CLIENT"}) String kind) {

        public static TenantName of(TenantView tenant) {
            return new TenantName(tenant.id(), tenant.slug(), tenant.name(), tenant.kind());
        }
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(summary = "Log in to a tenant")
    @APIResponse(
            responseCode = "200",
            description = "An access token for ten minutes, and a refresh token that renews it once",
            content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public LoggedIn login(@NotNull @Valid Login login) {
        return sessions.login(login.tenant(), login.email(), login.password())
                .map(LoggedIn::of)
                .orElseThrow(AuthResource::wrongLogin);
    }

    /** The same for whoever gives a password, be it with a link. */
    public static Refusal wrongLogin() {
        return new Refusal(Reason.NOT_AUTHENTICATED, "Tenant, e-mail address or password is not right.");
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(summary = "Renew a session; the refresh token is spent, a new one comes back")
    @APIResponse(
            responseCode = "200",
            description = "New tokens. A refresh token that is sent twice ends its whole session",
            content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public LoggedIn refresh(@NotNull @Valid Renewal renewal) {
        return sessions.renew(renewal.refreshToken())
                .map(LoggedIn::of)
                .orElseThrow(() -> new Refusal(
                        Reason.NOT_AUTHENTICATED, "This refresh token is not valid (any more). Log in again."));
    }

    @POST
    @Path("/logout")
    @PermitAll
    @Operation(summary = "End the session that a refresh token belongs to")
    @APIResponse(responseCode = "204", description = "The session is ended, or there was none")
    public void logout(@NotNull @Valid Renewal renewal) {
        sessions.logout(renewal.refreshToken());
    }
}
