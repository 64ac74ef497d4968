package io.fitgauge.web.personas;

import io.fitgauge.personas.boundary.MatchView;
import io.fitgauge.personas.boundary.MatchWish;
import io.fitgauge.personas.boundary.PersonaMatching;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.OptionalBody;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The known people whom a persona stands for. */
@Path("/personas/{id}/match")
@Produces("application/json")
@Tag(name = "Personas")
public class MatchResource {

    @Inject
    PersonaMatching matching;

    @Inject
    OptionalBody bodies;

    @Inject
    CurrentCaller caller;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "The contacts that fit a persona, the best first",
            description =
                    "By title, department and seniority, in any of five languages, and by nothing else. `score` is the"
                            + " middle between `low` and `high`: what is unknown counts half, neither as a match nor as a miss."
                            + " Each of the `reasons` says what matches, what contradicts and what is not known. Nothing is stored."
                            + " The body can be left out.")
    @APIResponse(
            responseCode = "200",
            description = "As they are now",
            content = @Content(schema = @Schema(implementation = MatchView.class)))
    public Response match(
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = MatchWish.class)))
                    byte[] body)
            throws IOException {
        MatchWish wish = bodies.read(body, MatchWish.class).orElse(MatchWish.ALL);
        return Response.ok(matching.match(caller.get(), id, wish)).build();
    }
}
