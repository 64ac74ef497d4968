package io.fitgauge.web.publishing;

import io.fitgauge.advice.boundary.Lint;
import io.fitgauge.advice.boundary.LintWarning;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.publishing.boundary.PublishWish;
import io.fitgauge.publishing.boundary.PublishedVersion;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.publishing.boundary.Versions;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.OptionalBody;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Makes a draft what scores. */
@Path("/icps/{id}/publish")
@Produces("application/json")
@Tag(name = "ICPs")
public class PublishResource {

    @Inject
    Publishing publishing;

    @Inject
    Versions versions;

    @Inject
    Lint lint;

    @Inject
    Icps icps;

    @Inject
    OptionalBody bodies;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @POST
    @Consumes("*/*")
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(
            summary = "Publish the draft as a new version",
            description =
                    "The version never changes again. The accounts are scored by it as a job. `why` is for everybody who works by it; the tenant's settings can require it, and that somebody else has approved the draft (409 otherwise). The body can be left out. With If-Match, only that revision of the draft is published. `warnings` are what lint says; they stop nobody.")
    @APIResponse(
            responseCode = "201",
            description = "The new version, with what lint says of it",
            content = @Content(schema = @Schema(implementation = PublishedVersion.class)))
    public Response publish(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = PublishWish.class)))
                    byte[] body)
            throws IOException {
        String why = bodies.read(body, PublishWish.class).map(PublishWish::why).orElse(null);
        Integer revision = conditional.revisionIfSent(icps.find(caller.get(), id));
        List<LintWarning> warnings = warnings(id);
        IcpVersionView version = publishing.publish(caller.get(), id, revision, why);
        return Response.created(uri.getBaseUriBuilder()
                        .path("icps/{id}/versions/{version}")
                        .build(id, version.version()))
                .entity(PublishedVersion.of(versions.find(caller.get(), id, version.version()), warnings))
                .build();
    }

    /** They are about the draft, so they are asked for before. What refuses them says so better when publishing. */
    private List<LintWarning> warnings(UUID id) {
        try {
            return lint.of(caller.get(), id).warnings();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }
}
