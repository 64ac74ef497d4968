package io.fitgauge.web.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.schedules.boundary.ScheduleDraft;
import io.fitgauge.schedules.boundary.ScheduleView;
import io.fitgauge.schedules.boundary.Schedules;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When what is reviewed. */
@Path("/review-schedules")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Reviews")
public class SchedulesResource {

    @Inject
    Schedules schedules;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(summary = "List review schedules", description = "Sorted by `createdAt`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ScheduleViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("scope") @Nullable ReviewScope scope,
            @QueryParam("subjectId") @Parameter(description = "A segment, an ICP or a persona") @Nullable
                    UUID subjectId) {
        return query.answer(schedules.list(caller.get(), scope, subjectId, query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            summary = "Read a review schedule",
            description =
                    "With its next five due days, at the moments that they have in the tenant's zone as it is now.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(schedules.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.MANAGE_SCHEDULES)
    @Operation(
            summary = "Have something reviewed again and again",
            description =
                    "The tenant, a segment, an ICP or a persona; every year from a year from now on unless the cadence"
                            + " says otherwise. Days that a rule skips stay skipped: monthly on the 31st leaves out months without"
                            + " one. The n-th day of a period is the first day and n periods, in a shorter month its last day. A"
                            + " review opens `leadDays` before it is due, at the same time of day. An ICP that no schedule covers"
                            + " gets a yearly one with its publishing.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response create(@NotNull @Valid ScheduleDraft draft) {
        Revised<ScheduleView> made = schedules.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.MANAGE_SCHEDULES)
    @Operation(
            summary = "Replace a review schedule",
            description =
                    "What is absent is as usual again. It stays with what it is for. Days that are past, and days whose"
                            + " review is open, stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ScheduleDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ScheduleView> current = schedules.find(caller.get(), id);
        int revision = conditional.revision(current);
        ScheduleDraft draft = edits.replacement(body, current.value(), ScheduleDraft.class);
        return Conditional.changed(schedules.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_SCHEDULES)
    @Operation(
            summary = "Delete a review schedule",
            description =
                    "The reviews that it opened stay. An ICP in use that nothing covers any more gets a yearly one"
                            + " within the hour.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        schedules.remove(caller.get(), id, conditional.revision(schedules.find(caller.get(), id)));
    }

    /** A page of them. */
    public record ScheduleViewPage(List<ScheduleView> items, @Nullable String nextCursor) {}
}
