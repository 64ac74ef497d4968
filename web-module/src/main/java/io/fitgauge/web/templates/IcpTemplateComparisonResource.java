package io.fitgauge.web.templates;

import io.fitgauge.paging.Revised;
import io.fitgauge.templates.boundary.ComparisonView;
import io.fitgauge.templates.boundary.FromIcpWish;
import io.fitgauge.templates.boundary.IcpOrigins;
import io.fitgauge.templates.boundary.TemplateMaking;
import io.fitgauge.templates.boundary.TemplateView;
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
import jakarta.ws.rs.GET;
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

/** An ICP beside the template that it was made from, and the template that can be made of it. */
@Path("/icps/{id}/template")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Templates")
public class IcpTemplateComparisonResource {

    @Inject
    IcpOrigins origins;

    @Inject
    TemplateMaking making;

    @Inject
    CurrentCaller caller;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "Compare an ICP with the template that it was made from",
            description =
                    "Three ways, field by field: what the template said when it was taken over (`base`), what it says now"
                            + " (`theirs`) and what is here (`mine`). In a pointer, elements of criteria, personas and"
                            + " the like are named by their keys. Of the draft, with the values that it was made with; 409 for an ICP that was made from none.")
    @APIResponse(
            responseCode = "200",
            description = "All fields that somebody has changed",
            content = @Content(schema = @Schema(implementation = ComparisonView.class)))
    @APIResponse(responseCode = "409", description = "The ICP was made from no template")
    public Response compare(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(origins.compare(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_TEMPLATES)
    @Operation(
            summary = "Make a template of an ICP",
            description =
                    "Of its draft, with its segment, the own attributes that it asks for, its personas, value tree"
                            + " and committee: to be made again elsewhere, or to be pushed.")
    @APIResponse(
            responseCode = "201",
            description = "The template",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response make(@PathParam("id") UUID id, @NotNull @Valid FromIcpWish wish) {
        Revised<TemplateView> made = making.fromIcp(caller.get(), id, wish);
        return Conditional.created(
                uri.getBaseUriBuilder()
                        .path("templates/{id}")
                        .build(made.value().id()),
                made);
    }
}
