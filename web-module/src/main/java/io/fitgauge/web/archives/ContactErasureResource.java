package io.fitgauge.web.archives;

import io.fitgauge.archives.boundary.PersonErasures;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.AcceptedJob;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
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

/** Erases a contact, with all traces. */
@Path("/contacts/{id}/erasure")
@Produces("application/json")
@Tag(name = "Contacts")
public class ContactErasureResource {

    @Inject
    PersonErasures erasures;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.ERASE_PEOPLE)
    @Operation(
            summary = "Erase a contact with all traces",
            description =
                    "The contact goes at once, and with it what else says who it was: rows of files that an import "
                            + "did not take, kept answers, all archives made before. The audit keeps which fields were "
                            + "changed, not what they said. The job's result is the receipt.")
    @APIResponse(
            responseCode = "202",
            description = "A job does it; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response erase(@PathParam("id") UUID id) {
        return AcceptedJob.answer(erasures.requestOfContact(caller.get(), id), uri);
    }
}
