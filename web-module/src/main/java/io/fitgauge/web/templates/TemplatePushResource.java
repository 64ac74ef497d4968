package io.fitgauge.web.templates;

import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.templates.boundary.PushWish;
import io.fitgauge.templates.boundary.TemplatePushes;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives an agency's template to its clients. */
@Path("/templates/{id}/push")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplatePushResource {

    @Inject
    TemplatePushes pushes;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Idempotent
    @Needs(Permission.PUSH_TEMPLATES)
    @Operation(
            summary = "Push a template to clients",
            description =
                    "In an agency. Each client gets a copy of its own, and with `instantiate` the ICP itself, in one"
                            + " transaction. A copy that is there is never changed: the client compares and merges. The job's"
                            + " `result` says of each client `CREATED`, `UP_TO_DATE`, `CHANGES_WAITING`, `NO_ACCESS` or"
                            + " `REFUSED`.")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response push(@PathParam("id") UUID id, @NotNull @Valid PushWish wish) {
        return AcceptedJob.answer(pushes.push(caller.get(), id, wish), uri);
    }
}
