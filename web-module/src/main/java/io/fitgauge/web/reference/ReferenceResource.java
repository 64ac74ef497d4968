package io.fitgauge.web.reference;

import io.fitgauge.paging.Page;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.CountryView;
import io.fitgauge.reference.boundary.Glossary;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.reference.boundary.IndustryView;
import io.fitgauge.reference.boundary.TermView;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The code tables that values are checked against, and the terms of the product; the same for every tenant. */
@Path("/reference")
@Produces("application/json")
@Tag(name = "Reference")
public class ReferenceResource {

    @Inject
    Industries industries;

    @Inject
    Countries countries;

    @Inject
    CurrentCaller caller;

    @GET
    @Path("/industries")
    @Needs(Permission.READ_REFERENCE)
    @Operation(summary = "List industry codes: the top of a scheme, or what lies directly under a code")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = IndustryPage.class)))
    public Response industries(
            @BeanParam ListQuery query,
            @QueryParam("scheme")
                    @Parameter(
                            required = true,
                            description = "The classification",
                            schema = @Schema(enumeration = {"NACE", "NACE21", "ISIC", "NAICS", "SIC"}))
                    @Nullable
                    String scheme,
            @QueryParam("under") @Parameter(description = "A code, such as `NACE:62` or `62`") @Nullable String under) {
        if (scheme == null) {
            throw new Refusal(Reason.INVALID, "scheme must be one of " + industries.schemes() + ".");
        }
        return query.answer(slice(industries.list(scheme, under), query, IndustryView::code));
    }

    @GET
    @Path("/countries")
    @Needs(Permission.READ_REFERENCE)
    @Operation(summary = "List countries (ISO 3166-1)")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = CountryPage.class)))
    public Response countries(@BeanParam ListQuery query) {
        return query.answer(slice(countries.list(), query, CountryView::code));
    }

    @GET
    @Path("/glossary")
    @Needs(Permission.READ_REFERENCE)
    @InReadersLanguage
    @Operation(
            summary = "List the terms of the product, explained in the reader's language",
            description = "In English, Dutch, German, Swedish or Polish, by `Accept-Language`, the person, the tenant.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = TermPage.class)))
    public Response glossary(@BeanParam ListQuery query) {
        return query.answer(slice(Glossary.in(caller.get().language()), query, TermView::key));
    }

    /** A page of a fixed table: on from the row whose code the cursor names. */
    private static <T> Page<T> slice(List<T> table, ListQuery query, Function<T, String> code) {
        var request = query.page();
        if (!request.sort().isEmpty()) {
            throw new Refusal(Reason.INVALID, "This list has its own order.");
        }
        List<String> after = request.after();
        int from = 0;
        if (after != null) {
            List<String> codes = table.stream().map(code).toList();
            from = after.isEmpty() ? 0 : codes.indexOf(after.get(0)) + 1;
            if (from == 0) {
                throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
            }
        }
        int to = Math.min(table.size(), from + request.limit());
        return new Page<>(table.subList(from, to), to == table.size() ? null : List.of(code.apply(table.get(to - 1))));
    }

    /** A page of them. */
    public record IndustryPage(List<IndustryView> items, @Nullable String nextCursor) {}

    /** A page of them. */
    public record TermPage(List<TermView> items, @Nullable String nextCursor) {}

    /** A page of them. */
    public record CountryPage(List<CountryView> items, @Nullable String nextCursor) {}
}
