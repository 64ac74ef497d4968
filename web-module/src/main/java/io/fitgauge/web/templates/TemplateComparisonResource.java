package io.fitgauge.web.templates;

import io.fitgauge.templates.boundary.ComparisonView;
import io.fitgauge.templates.boundary.TemplateComparisons;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** A copy of a template beside what it is a copy of. */
@Path("/templates/{id}/comparison")
@Produces("application/json")
@Tag(name = "Templates")
public class TemplateComparisonResource {

    @Inject
    TemplateComparisons comparisons;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_TEMPLATES)
    @Operation(
            summary = "Compare a copy with its template",
            description =
                    "Three ways, field by field: what the template said when it was taken over (`base`), what it says now"
                            + " (`theirs`) and what is here (`mine`). In a pointer, elements of criteria, personas and"
                            + " the like are named by their keys. Of a copy of the library or of the agency; for others 409.")
    @APIResponse(
            responseCode = "200",
            description = "All fields that somebody has changed",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    @APIResponse(responseCode = "409", description = "The template is no copy of another")
    public Response compare(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(comparisons.compare(caller.get(), id));
    }
}
