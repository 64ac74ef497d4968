package io.fitgauge.probe;

import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Does what tests say, by the job's input. */
@ApplicationScoped
public class ProbeJob implements JobHandler {

    public static final String KIND = "PROBE";

    private final ConcurrentHashMap<String, Work> byInput = new ConcurrentHashMap<>();

    /** What a job does. */
    public interface Work {

        @Nullable
        String run(JobRun run) throws Exception;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String run(JobRun run) throws Exception {
        return byInput.getOrDefault(run.input(), nothing -> "{}").run(run);
    }

    /** What is to be done for jobs of this input, from now on. */
    public void on(String input, Work work) {
        byInput.put(input, work);
    }
}
