package io.fitgauge.web.users;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.identity.boundary.InvitedUser;
import io.fitgauge.identity.boundary.NewUser;
import io.fitgauge.identity.boundary.SentLink;
import io.fitgauge.identity.boundary.UserLinks;
import io.fitgauge.identity.boundary.UserSettings;
import io.fitgauge.identity.boundary.UserView;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import io.fitgauge.web.paging.ShownOnce;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The users of the caller's tenant. */
@Path("/users")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Users")
public class UsersResource {

    @Inject
    Users users;

    @Inject
    UserLinks links;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(summary = "List users", description = "Sorted by `name`, `email` or `createdAt`; by name unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = UserViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam UserQuery filter) {
        return query.answer(users.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(summary = "Read a user")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(users.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Invite a user",
            description =
                    "The invitation is mailed, or without a mail server shown here once, as `link`: for the inviter to"
                            + " hand on. It is valid for seven days; until it is used, the user counts for nothing. Nobody can"
                            + " give a role that is larger than their own, and only an agency has an `AGENCY_ADMIN`.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = InvitedUser.class)))
    public Response invite(@NotNull @Valid NewUser wanted) {
        Revised<InvitedUser> invited = users.invite(caller.get(), wanted);
        InvitedUser user = invited.value();
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(user.id().toString()).build(),
                new Revised<>(invited.revision(), new ShownOnce(user, user.withoutSecret())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Change name, department, language, role or status of a user (RFC 7396)",
            description = "With another role, or blocked, the user is logged out everywhere within seconds. The last"
                    + " administrator stays one.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = UserView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = UserSettings.class))) @NotNull
                    JsonNode body) {
        Revised<UserView> current = users.find(caller.get(), id);
        int revision = conditional.revision(current);
        UserSettings settings = edits.patched(body, current.value(), UserSettings.class);
        return Conditional.changed(users.change(caller.get(), id, revision, settings));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Remove a user",
            description = "Logged out everywhere within seconds. The last administrator cannot be removed.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<UserView> current = users.find(caller.get(), id);
        users.remove(caller.get(), id, conditional.revision(current));
    }

    @POST
    @Path("/{id}/invitation")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Invite a user again who has not come yet",
            description = "Ends the invitation before. It is mailed, or without a mail server shown here once.")
    @APIResponse(
            responseCode = "200",
            description = "Where the new link went",
            content = @Content(schema = @Schema(implementation = SentLink.class)))
    public Response inviteAgain(@PathParam("id") UUID id) {
        return shownOnce(links.inviteAgain(caller.get(), id));
    }

    @POST
    @Path("/{id}/reset")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.MANAGE_PEOPLE)
    @Operation(
            summary = "Send a user a link to choose a new password",
            description =
                    "It is mailed to the user's own mailbox; only without a mail server, and only for somebody who is"
                            + " not known by a proven mailbox, it is shown here once. It is valid for an hour.")
    @APIResponse(
            responseCode = "200",
            description = "Where the link went",
            content = @Content(schema = @Schema(implementation = SentLink.class)))
    public Response reset(@PathParam("id") UUID id) {
        return shownOnce(links.reset(caller.get(), id));
    }

    private static Response shownOnce(SentLink sent) {
        return Response.ok(new ShownOnce(sent, sent.withoutSecret())).build();
    }

    /** A page of them. */
    public record UserViewPage(List<UserView> items, @Nullable String nextCursor) {}
}
