package io.fitgauge.web.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.knowledge.boundary.ChannelDraft;
import io.fitgauge.knowledge.boundary.ChannelView;
import io.fitgauge.knowledge.boundary.Channels;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.Idempotent;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the customers of the caller's tenant can be met. */
@Path("/channels")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Evidence")
public class ChannelsResource {

    @Inject
    Channels channels;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_ICPS)
    @Operation(
            summary = "List channels",
            description = "Sorted by `name`, `createdAt` or `updatedAt`; by name unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ChannelViewPage.class)))
    public Response list(
            @BeanParam ListQuery query,
            @QueryParam("kind")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "EVENT",
                                                "GUEST_ARTICLE",
                                                "PROFESSIONAL_NETWORK",
                                                "REFERRAL",
                                                "PODCAST",
                                                "TRADE_PRESS",
                                                "SEARCH",
                                                "SOCIAL_MEDIA",
                                                "ADVERTISING",
                                                "COMMUNITY",
                                                "WEBINAR",
                                                "NEWSLETTER",
                                                "REVIEW_SITE",
                                                "PHONE",
                                                "E_MAIL",
                                                "POST",
                                                "PARTNER",
                                                "OTHER"
                                            }))
                    @Nullable
                    String kind) {
        return query.answer(channels.list(caller.get(), kind, query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_ICPS)
    @Operation(summary = "Read a channel")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(channels.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Create a channel")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public Response create(@NotNull @Valid ChannelDraft draft) {
        Revised<ChannelView> made = channels.add(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Change fields of a channel (RFC 7396)")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChannelDraft.class))) @NotNull
                    JsonNode body) {
        Revised<ChannelView> current = channels.find(caller.get(), id);
        int revision = conditional.revision(current);
        ChannelDraft draft = edits.patched(body, current.value(), ChannelDraft.class);
        return Conditional.changed(channels.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_ICPS)
    @Operation(summary = "Delete a channel", description = "Not while evidence names it (409).")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<ChannelView> current = channels.find(caller.get(), id);
        channels.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record ChannelViewPage(List<ChannelView> items, @Nullable String nextCursor) {}
}
