package io.fitgauge.web.paging;

import io.fitgauge.jobs.boundary.JobView;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Says that a job does it, and where to watch it. */
public final class AcceptedJob {

    private AcceptedJob() {}

    /** @return 202 */
    public static Response answer(JobView job, UriInfo uri) {
        return Response.accepted(job)
                .location(uri.getBaseUriBuilder().path("jobs/{id}").build(job.id()))
                .build();
    }
}
