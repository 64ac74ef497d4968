package io.fitgauge.web.lists;

import io.fitgauge.lists.boundary.TargetListFilter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of target lists. */
public class TargetListQuery {

    @QueryParam("kind")
    @Parameter(schema = @Schema(enumeration = {"MANUAL", "FILTER"}))
    @Nullable
    String kind;

    @QueryParam("ownerId")
    @Nullable
    UUID ownerId;

    TargetListFilter filter() {
        return new TargetListFilter(kind, ownerId);
    }
}
