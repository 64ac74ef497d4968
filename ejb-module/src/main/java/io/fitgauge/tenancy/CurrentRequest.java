package io.fitgauge.tenancy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The running request, or the job that it asked for, where there is one. */
@Dependent
public class CurrentRequest {

    private final RequestTrace trace;

    @Inject
    CurrentRequest(RequestTrace trace) {
        this.trace = trace;
    }

    /** Method and path of the request, or the kind of the job. */
    public Optional<String> operation() {
        return ask(RequestTrace::operation);
    }

    public Optional<String> address() {
        return ask(RequestTrace::address);
    }

    /** Of a job: the one that asked for it. */
    public Optional<UUID> id() {
        return ask(RequestTrace::request);
    }

    /** The job that runs. */
    public Optional<UUID> job() {
        return ask(RequestTrace::job);
    }

    private <T> Optional<T> ask(Function<RequestTrace, @Nullable T> what) {
        try {
            return Optional.ofNullable(what.apply(trace));
        } catch (ContextNotActiveException work) {
            return Optional.empty();
        }
    }
}
