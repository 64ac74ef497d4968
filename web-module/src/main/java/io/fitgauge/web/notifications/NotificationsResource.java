package io.fitgauge.web.notifications;

import io.fitgauge.notifications.boundary.NotificationView;
import io.fitgauge.notifications.boundary.OwnNotifications;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller was told. */
@Path("/notifications")
@Produces("application/json")
@Tag(name = "Notifications")
public class NotificationsResource {

    @Inject
    OwnNotifications notifications;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.BE_TOLD)
    @Operation(
            summary = "List what one was told",
            description = "The newest first; sorted by `createdAt`. In the reader's language. Kept for a year.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = NotificationViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("unread")
                    @Parameter(description = "Only those that are unread, or only those that were read")
                    @Nullable
                    Boolean unread) {
        return query.answer(notifications.list(caller.get(), unread, query.page()));
    }

    @POST
    @Path("/{id}/read")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.BE_TOLD)
    @Operation(summary = "Note that one has read it", description = "What was read before stays read as it was.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = NotificationView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(notifications.read(caller.get(), id)).build();
    }

    @POST
    @Path("/read-all")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.BE_TOLD)
    @Operation(summary = "Note that one has read all of it")
    @APIResponse(
            responseCode = "200",
            description = "How many were unread",
            content = @Content(schema = @Schema(implementation = ReadCount.class)))
    public Response readAll() {
        return Response.ok(new ReadCount(notifications.readAll(caller.get()))).build();
    }

    /** A page of them. */
    public record NotificationViewPage(List<NotificationView> items, @Nullable String nextCursor) {}

    /** @param read how many were unread before */
    public record ReadCount(int read) {}
}
