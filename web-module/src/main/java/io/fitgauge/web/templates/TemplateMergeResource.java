package io.fitgauge.web.templates;

import io.fitgauge.paging.Revised;
import io.fitgauge.templates.boundary.ComparisonView;
import io.fitgauge.templates.boundary.MergeWish;
import io.fitgauge.templates.boundary.TemplateComparisons;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes over what a template says now. */
@Path("/templates/{id}/merge")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateMergeResource {

    @Inject
    TemplateComparisons comparisons;

    @Inject
    CurrentCaller caller;

    @POST
    @Idempotent
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Take over fields of a template",
            description =
                    "`take` names fields that become what the template says, `keep` fields that stay as they are and"
                            + " are not asked about again. Nothing else changes. `If-Match` is the ETag of the comparison: when"
                            + " either side has changed since, nothing is done (412).")
    @APIResponse(
            responseCode = "200",
            description = "What is left to be decided",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    public Response merge(
            @PathParam("id") UUID id, @BeanParam Conditional conditional, @NotNull @Valid MergeWish wish) {
        Revised<ComparisonView> seen = comparisons.compare(caller.get(), id);
        int revision = conditional.revision(seen);
        return Conditional.changed(comparisons.merge(caller.get(), id, revision, wish));
    }
}
