package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.DealFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of deals. */
public class DealQuery {

    @QueryParam("accountId")
    @Nullable
    UUID accountId;

    @QueryParam("stage")
    @Parameter(schema = @Schema(enumeration = {"OPEN", "WON", "LOST"}))
    @Nullable
    String stage;

    @QueryParam("openedFrom")
    @Parameter(description = "Opened on this day or later")
    @Nullable
    LocalDate openedFrom;

    @QueryParam("openedTo")
    @Parameter(description = "Opened on this day or earlier")
    @Nullable
    LocalDate openedTo;

    @QueryParam("closedFrom")
    @Parameter(description = "Won or lost on this day or later")
    @Nullable
    LocalDate closedFrom;

    @QueryParam("closedTo")
    @Parameter(description = "Won or lost on this day or earlier")
    @Nullable
    LocalDate closedTo;

    @QueryParam("externalId")
    @Nullable
    String externalId;

    DealFilter filter() {
        return new DealFilter(accountId, stage, openedFrom, openedTo, closedFrom, closedTo, externalId);
    }
}
