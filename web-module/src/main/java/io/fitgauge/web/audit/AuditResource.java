package io.fitgauge.web.audit;

import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.paging.Page;
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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    AuditLog audit;

    @Inject
    ActorNames names;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_AUDIT)
    @Operation(
            summary = "List who did what, newest first",
            description = "An entry for each thing that a request made, changed or removed, with its fields before and"
                    + " after. Secrets are shown as `…`. It cannot be changed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response list(@BeanParam ListQuery query, @BeanParam AuditQuery wanted) {
        Page<AuditView> page = audit.list(caller.get(), wanted.filter(), query.page());
        return query.answer(page.map(named(page.items())));
    }

    private UnaryOperator<AuditView> named(List<AuditView> entries) {
        Map<UUID, ActorName> known = names.of(
                caller.get(),
                entries.stream().map(AuditView::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return entry -> {
            ActorName name = entry.by() == null ? null : known.get(entry.by());
            return name == null ? entry : entry.named(name.name(), name.agency());
        };
    }

    /** A page of it. */
    public record AuditPage(List<AuditView> items, @Nullable String nextCursor) {}
}
