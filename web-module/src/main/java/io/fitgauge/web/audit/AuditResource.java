package io.fitgauge.web.audit;

import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.ListQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what, when and from where. */
@Path("/audit")
@Produces("application/json")
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    NamedEntries named;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_AUDIT)
    @Operation(
            summary = "List who did what, newest first",
            description = "An entry for each thing that a request made, changed or removed, with its fields before and"
                    + " after; of rows that are written by the thousand, one for their table. A job's entries name who"
                    + " asked for it, and the `requestId` that did. Secrets are shown as `…`. It cannot be changed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam AuditQuery wanted) {
        return query.answer(named.page(caller.get(), wanted, query.page()));
    }

    /** A page of it. */
    public record AuditPage(List<AuditView> items, @Nullable String nextCursor) {}
}
