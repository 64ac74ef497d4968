package io.fitgauge.web.identity;

import io.fitgauge.identity.boundary.ClientSession;
import io.fitgauge.identity.boundary.Switching;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenancy.Role;
import io.fitgauge.web.identity.AuthResource.TenantName;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From an agency into one of its clients. */
@Path("/auth/switch")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Login")
public class SwitchResource {

    @Inject
    Switching switching;

    @Inject
    CurrentCaller caller;

    /** @param tenant the client's slug */
    public record Destination(@Schema(examples = "gamehal") @NotBlank @Size(max = 63) String tenant) {}

    /** @param expiresIn seconds */
    public record Switched(
            String accessToken,
            @Schema(examples = "Bearer") String tokenType,
            @Schema(examples = "600") long expiresIn,
            TenantName tenant,
            List<Role> roles) {

        static Switched of(ClientSession session) {
            return new Switched(
                    session.accessToken(),
                    "Bearer",
                    session.expiresIn(),
                    TenantName.of(session.tenant()),
                    List.of(session.role()));
        }

        @Override
        public String toString() {
            return "Switched[" + tenant + "]";
        }
    }

    @POST
    @Needs(Permission.SWITCH_TENANT)
    @Operation(
            summary = "Switch to a client of the agency",
            description =
                    "`AGENCY_ADMIN` is `TENANT_ADMIN` there; others need a grant. 404 for everything else, whether"
                            + " there is such a tenant or not. With the token that comes back one cannot switch on; switch again"
                            + " with the agency's own when it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "An access token for the client, for ten minutes at most, and nothing that renews it",
            content = @Content(schema = @Schema(implementation = Switched.class)))
    @APIResponse(
            responseCode = "404",
            description = "Nothing for the caller there",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Switched to(@NotNull @Valid Destination destination) {
        return Switched.of(switching.to(caller.get(), caller.stamps(), destination.tenant()));
    }
}
