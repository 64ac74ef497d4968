package io.fitgauge.web.committee;

import io.fitgauge.committee.boundary.LostCommitteeView;
import io.fitgauge.committee.boundary.LostCommittees;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the buying committee looked like when a deal was lost. */
@Path("/deals/{id}/committee")
@Produces("application/json")
@Tag(name = "Buying committees")
public class DealCommitteeResource {

    @Inject
    LostCommittees committees;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "Read what the buying committee looked like when a deal was lost",
            description =
                    "Recorded a moment after the deal was edited or imported as LOST; 404 until then, and of a deal"
                            + " that is not lost. People who are no contacts any more are counted, and not named.")
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = LostCommitteeView.class)))
    public LostCommitteeView read(@PathParam("id") UUID id) {
        return committees.of(caller.get(), id);
    }
}
