package io.fitgauge.web.knowledge;

import io.fitgauge.knowledge.boundary.EvidenceFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of evidence. */
public class EvidenceQuery {

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"INTERVIEW", "SURVEY", "CRM_DATA", "MARKET_RESEARCH"}))
    @Nullable
    String kind;

    @QueryParam("about")
    @Parameter(
            description = "Best, bad-fit or former customers, or the market",
            schema = @Schema(enumeration = {"BEST", "BAD_FIT", "FORMER", "MARKET"}))
    @Nullable
    String about;

    @QueryParam("icpId")
    @Parameter(description = "Linked to this ICP or to one of its criteria")
    @Nullable
    UUID icpId;

    @QueryParam("criterion")
    @Parameter(description = "Linked to the criterion with this key; needs `icpId`")
    @Nullable
    String criterion;

    @QueryParam("channelId")
    @Nullable
    UUID channelId;

    @QueryParam("personaId")
    @Nullable
    UUID personaId;

    @QueryParam("accountId")
    @Nullable
    UUID accountId;

    @QueryParam("contactId")
    @Parameter(description = "For which this contact was asked")
    @Nullable
    UUID contactId;

    @QueryParam("from")
    @Parameter(description = "Not before this day")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Not after this day")
    @Nullable
    LocalDate to;

    EvidenceFilter filter() {
        return new EvidenceFilter(kind, about, icpId, criterion, channelId, personaId, accountId, contactId, from, to);
    }
}
