package io.fitgauge.web.feed;

import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events. Comes as {@code @BeanParam}. */
public class FeedQuery {

    @QueryParam("after")
    @Parameter(description = "`nextCursor` of the answer before; without it, from the oldest event that is kept")
    @Nullable
    String after;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    Integer limit;

    @QueryParam("type")
    @Parameter(
            description = "Of one type only",
            schema =
                    @Schema(
                            enumeration = {
                                "score.changed",
                                "icp.published",
                                "icp.retired",
                                "review.opened",
                                "review.due",
                                "review.overdue",
                                "review.completed",
                                "change.created",
                                "notification.created",
                                "import.finished",
                                "webhook.disabled"
                            }))
    @Nullable
    String type;

    int limit() {
        int most = limit == null ? PageRequest.USUAL : limit;
        if (most < 1 || most > PageRequest.MOST) {
            throw new Refusal(Reason.INVALID, "limit must be a whole number from 1 to " + PageRequest.MOST + ".");
        }
        return most;
    }
}
