package io.fitgauge.web.focus;

import io.fitgauge.focus.boundary.Focus;
import io.fitgauge.focus.boundary.FocusPeriod;
import io.fitgauge.focus.boundary.FocusView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether focusing on an ICP pays. */
@Path("/icps/{id}/focus")
@Produces("application/json")
@Tag(name = "Figures")
public class IcpFocusResource {

    @Inject
    Focus focus;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_DEALS)
    @Operation(
            summary = "Read what became of deals, by the tier of their accounts",
            description = "By the tier that the accounts have now under this ICP."
                    + " Shares, averages and days come with 95 % intervals, and are absent where there are fewer"
                    + " observations than `minimum`.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FocusView.class)))
    public FocusView read(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(
                            description = "Only deals closed on this day or later; open deals are left out then",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "Only deals closed on this day or earlier; open deals are left out then",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    LocalDate to) {
        return focus.ofIcp(caller.get(), id, new FocusPeriod(from, to));
    }
}
