package io.fitgauge.web.users;

import io.fitgauge.identity.boundary.Me;
import io.fitgauge.identity.boundary.OwnLogin;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import io.fitgauge.web.identity.AuthResource.LoggedIn;
import io.fitgauge.web.identity.AuthResource.TenantName;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody who is logged in knows and does about that. */
@Path("/auth")
@Produces("application/json")
@Tag(name = "Login")
public class OwnLoginResource {

    @Inject
    OwnLogin login;

    @Inject
    Tenants tenants;

    @Inject
    CurrentCaller caller;

    /**
     * Who the token is for.
     *
     * @param tenant that the token is for
     * @param agency that the person acts for, in one of its clients
     * @param permissions what the role comes to
     */
    public record WhoAmI(
            UUID id,
            String email,
            String name,
            @Nullable String department,
            @Nullable String language,
            Role role,
            TenantName tenant,
            @Nullable TenantName agency,
            List<Permission> permissions) {

        /** Tells nothing of the person. */
        @Override
        public String toString() {
            return "WhoAmI[" + id + "]";
        }
    }

    /** A password instead of another. */
    public record NewPassword(
            @NotBlank @Size(max = 1000) String current, @NotBlank @Size(min = 12, max = 1000) String password) {

        @Override
        public String toString() {
            return "NewPassword[hidden]";
        }
    }

    /** @param language BCP 47; the tenant's when absent */
    public record OwnLanguage(@Nullable @Size(max = 35) String language) {}

    @GET
    @Path("/me")
    @Needs(Permission.KEEP_OWN_LOGIN)
    @Operation(summary = "Read who the token is for, and what they may do")
    @APIResponse(
            responseCode = "200",
            description = "The person, the tenant, and the agency if they act for one",
            content = @Content(schema = @Schema(implementation = WhoAmI.class)))
    public WhoAmI me() {
        Caller here = caller.get();
        UUID agencyId = here.actor().agency();
        KnownTenant tenant = tenants.byId(here.tenant().id()).orElseThrow();
        KnownTenant agency = agencyId == null ? null : tenants.byId(agencyId).orElseThrow();
        Me me = login.me(
                agency == null ? here : new Caller(agency.key(), here.actor(), here.access(), here.language()));
        return new WhoAmI(
                me.id(),
                me.email(),
                me.name(),
                me.department(),
                me.language(),
                here.access().role(),
                TenantName.of(tenant.view()),
                agency == null ? null : TenantName.of(agency.view()),
                Arrays.stream(Permission.values()).filter(here::may).toList());
    }

    @POST
    @Path("/password")
    @Consumes("application/json")
    @Needs(Permission.KEEP_OWN_LOGIN)
    @Operation(
            summary = "Change one's own password",
            description = "All sessions end, also those in other tenants that have the same password; the answer is a"
                    + " new one. Passwords that are easily guessed are refused.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; tokens of a new session",
            content = @Content(schema = @Schema(implementation = LoggedIn.class)))
    public LoggedIn password(@NotNull @Valid NewPassword wanted) {
        return LoggedIn.of(login.changePassword(caller.get(), wanted.current(), wanted.password()));
    }

    @POST
    @Path("/language")
    @Consumes("application/json")
    @Idempotent
    @Needs(Permission.KEEP_OWN_LOGIN)
    @Operation(
            summary = "Choose the language that one reads",
            description = "Of answers that are asked for without `Accept-Language`, and of mails: a tag such as `nl` or"
                    + " `de-AT`; the tenant's when absent. It counts from the next token on, so after `/auth/refresh`.")
    @APIResponse(
            responseCode = "200",
            description = "Chosen",
            content = @Content(schema = @Schema(implementation = OwnLanguage.class)))
    public Response language(@NotNull @Valid OwnLanguage wanted) {
        return Response.ok(new OwnLanguage(
                        login.speak(caller.get(), wanted.language()).language()))
                .build();
    }

    @POST
    @Path("/mailbox")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.KEEP_OWN_LOGIN)
    @Operation(
            summary = "Ask for a mail that proves one's own mailbox",
            description =
                    "For a user who was invited by a link that was shown. With the mail's link and a new password the"
                            + " same login can be used in other tenants that invite its address.")
    @APIResponse(responseCode = "202", description = "The mail is on its way")
    public Response mailbox() {
        login.proveMailbox(caller.get());
        return Response.accepted().build();
    }
}
