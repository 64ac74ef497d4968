package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobJson;
import io.fitgauge.jobs.entity.Job;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as people see it.
 *
 * @param done how much of the total, in steps of the kind's own
 * @param result a JSON object, once it is done
 * @param problem the members of an RFC 9457 problem, once it has failed
 */
public record JobView(
        UUID id,
        String kind,
        JobState state,
        long done,
        @Nullable Long total,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Map<String, Object> result,
        @Nullable Map<String, Object> problem) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.work().kind(),
                JobState.valueOf(job.state().name()),
                job.done(),
                job.work().total(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                JobJson.object(job.result()),
                JobJson.object(job.problem()));
    }
}
