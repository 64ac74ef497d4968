package io.fitgauge.web.personas;

import io.fitgauge.personas.boundary.MessageMatrix;
import io.fitgauge.personas.boundary.PersonaMessages;
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

/** What is said to the personas of an ICP at each stage of awareness. */
@Path("/icps/{id}/messages")
@Produces("application/json")
@Tag(name = "Personas")
public class MessagesResource {

    @Inject
    PersonaMessages messages;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "The messages of an ICP: persona by stage",
            description = "What there is for each persona at each stage of awareness, what is missing, and what to make"
                    + " `next`. Stages before the one where a persona stands are not needed. At the low stages content that"
                    + " teaches comes first, and messages are about pains; then content that compares and jobs, then proof,"
                    + " gains and answers to objections, then an offer.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now, in the reader's language",
            content = @Content(schema = @Schema(implementation = MessageMatrix.class)))
    public MessageMatrix read(@PathParam("id") UUID id) {
        return messages.ofIcp(caller.get(), id);
    }
}
