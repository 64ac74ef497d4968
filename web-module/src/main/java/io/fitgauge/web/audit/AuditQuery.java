package io.fitgauge.web.audit;

import io.fitgauge.audit.boundary.AuditFilter;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit are wanted. Comes as {@code @BeanParam}. */
public class AuditQuery {

    @QueryParam("by")
    @Parameter(description = "A person or API client, by id")
    @Nullable
    UUID by;

    @QueryParam("agency")
    @Parameter(description = "Only what was done for this agency, by id")
    @Nullable
    UUID agency;

    @QueryParam("operation")
    @Parameter(description = "Method and path, such as `POST /icps/{id}/publish`, or the kind of a job")
    @Nullable
    String operation;

    @QueryParam("resource")
    @Parameter(description = "What was made, changed or removed, as the entries name it")
    @Nullable
    String resource;

    @QueryParam("resourceId")
    @Parameter(description = "Its id")
    @Nullable
    String resourceId;

    @QueryParam("requestId")
    @Parameter(description = "What one request did, and the job that it asked for")
    @Nullable
    UUID requestId;

    @QueryParam("from")
    @Parameter(description = "Not before this instant")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Before this instant")
    @Nullable
    Instant to;

    AuditFilter filter() {
        return new AuditFilter(by, agency, operation, resource, resourceId, requestId, from, to);
    }
}
