package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobJson;
import io.fitgauge.jobs.entity.Job;
import io.fitgauge.tenancy.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the audit hears of jobs: how they ended, and who stopped them. Their rows change all the time. */
final class ToldJob {

    private ToldJob() {}

    /** @return with what it came to */
    static Change ended(Job job) {
        Map<String, @Nullable Object> end = facts(job);
        Map<String, Object> result = JobJson.object(job.result());
        if (result != null) {
            end.putAll(result);
        }
        return new Change("job", job.id().toString(), null, end);
    }

    static Change cancelled(Job job) {
        Map<String, @Nullable Object> asked = facts(job);
        asked.put("cancelRequested", true);
        return new Change("job", job.id().toString(), null, asked);
    }

    private static Map<String, @Nullable Object> facts(Job job) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", job.work().kind());
        facts.put("state", job.state());
        return facts;
    }
}
