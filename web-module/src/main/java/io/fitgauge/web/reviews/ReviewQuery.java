package io.fitgauge.web.reviews;

import io.fitgauge.reviews.boundary.ReviewFilter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of reviews. */
public class ReviewQuery {

    @QueryParam("state")
    @Parameter(schema = @Schema(enumeration = {"OPEN", "COMPLETED"}))
    @Nullable
    String state;

    @QueryParam("icpId")
    @Parameter(description = "That they are about, or whose persona")
    @Nullable
    UUID icpId;

    @QueryParam("mine")
    @Parameter(description = "Only those that the caller is to do")
    @Nullable
    Boolean mine;

    @QueryParam("overdue")
    @Parameter(description = "Only those that are overdue")
    @Nullable
    Boolean overdue;

    ReviewFilter filter() {
        return new ReviewFilter(state, icpId, Boolean.TRUE.equals(mine), Boolean.TRUE.equals(overdue));
    }
}
