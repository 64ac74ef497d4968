package io.fitgauge.web.rates;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.paging.Revised;
import io.fitgauge.rates.boundary.ExchangeRates;
import io.fitgauge.rates.boundary.RateDraft;
import io.fitgauge.rates.boundary.RateView;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What currencies are worth in others, as the caller's tenant says. */
@Path("/exchange-rates")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Exchange rates")
public class ExchangeRatesResource {

    private static final String CONSEQUENCE =
            "Accounts are scored again, as a job, by the ICPs in use that ask for money in `to`: at once if it is the rate that counts today, else when its day comes.";

    @Inject
    ExchangeRates rates;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @Context
    UriInfo uri;

    @GET
    @Needs(Permission.READ_RATES)
    @Operation(
            summary = "List exchange rates",
            description =
                    "Sorted by `from`, `to`, `day` or `updatedAt`; by currencies, and of each two the newest first unless asked")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = RateViewPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam RateQuery filter) {
        return query.answer(rates.list(caller.get(), filter.filter(), query.page()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_RATES)
    @Operation(summary = "Read an exchange rate")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RateView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return conditional.answer(rates.find(caller.get(), id));
    }

    @POST
    @Idempotent
    @Needs(Permission.WRITE_RATES)
    @Operation(summary = "Create an exchange rate", description = CONSEQUENCE)
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = RateView.class)))
    public Response create(@NotNull @Valid RateDraft draft) {
        Revised<RateView> made = rates.create(caller.get(), draft);
        return Conditional.created(
                uri.getAbsolutePathBuilder().path(made.value().id().toString()).build(), made);
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.WRITE_RATES)
    @Operation(summary = "Replace an exchange rate", description = CONSEQUENCE)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RateView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = RateDraft.class))) @NotNull
                    JsonNode body) {
        Revised<RateView> current = rates.find(caller.get(), id);
        int revision = conditional.revision(current);
        RateDraft draft = edits.replacement(body, current.value(), RateDraft.class);
        return Conditional.changed(rates.change(caller.get(), id, revision, draft));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @Needs(Permission.WRITE_RATES)
    @Operation(summary = "Change fields of an exchange rate (RFC 7396)", description = CONSEQUENCE)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = RateView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = RateDraft.class))) @NotNull
                    JsonNode body) {
        Revised<RateView> current = rates.find(caller.get(), id);
        int revision = conditional.revision(current);
        RateDraft draft = edits.patched(body, current.value(), RateDraft.class);
        return Conditional.changed(rates.change(caller.get(), id, revision, draft));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.WRITE_RATES)
    @Operation(summary = "Delete an exchange rate", description = CONSEQUENCE)
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        Revised<RateView> current = rates.find(caller.get(), id);
        rates.remove(caller.get(), id, conditional.revision(current));
    }

    /** A page of them. */
    public record RateViewPage(List<RateView> items, @Nullable String nextCursor) {}
}
