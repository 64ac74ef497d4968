package io.fitgauge.web.committee;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.committee.boundary.CommitteeDraft;
import io.fitgauge.committee.boundary.CommitteeView;
import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who decides together at the companies of an ICP. */
@Path("/icps/{id}/committee")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Buying committees")
public class IcpCommitteeResource {

    @Inject
    Committees committees;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Read whom an ICP expects on the buying committee",
            description = "Without roles, and with the ETag `\"0\"`, when nobody has written any.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(committees.find(caller.get(), id));
    }

    @PUT
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Replace whom an ICP expects on the buying committee",
            description =
                    "Each role once. It is no part of the ICP's draft or versions: it counts from now on. A persona"
                            + " that is deleted is left out of it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = CommitteeDraft.class))) @NotNull
                    JsonNode body) {
        Revised<CommitteeView> current = committees.find(caller.get(), id);
        int revision = conditional.revision(current);
        CommitteeDraft draft = edits.replacement(body, current.value(), CommitteeDraft.class);
        return Conditional.changed(committees.put(caller.get(), id, revision, draft));
    }
}
