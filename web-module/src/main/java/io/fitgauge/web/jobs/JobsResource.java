package io.fitgauge.web.jobs;

import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Long work: one's own, and for administrators everybody's. */
@Path("/jobs")
@Produces("application/json")
@Tag(name = "Jobs")
public class JobsResource {

    @Inject
    Jobs jobs;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.WATCH_OWN_JOBS)
    @Operation(summary = "List jobs, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = JobPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("state") @Nullable JobState state,
            @QueryParam("kind") @Nullable String kind) {
        return query.answer(jobs.list(caller.get(), state, kind, query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.WATCH_OWN_JOBS)
    @Operation(summary = "Watch a job")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(jobs.find(caller.get(), id));
    }

    @POST
    @Path("/{id}/cancel")
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.WATCH_OWN_JOBS)
    @Operation(summary = "Ask a job to stop")
    @APIResponse(
            responseCode = "200",
            description = "As it is now; it stops at its next step",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return Conditional.changed(jobs.cancel(caller.get(), id));
    }

    /** A page of them. */
    public record JobPage(List<JobView> items, @Nullable String nextCursor) {}
}
