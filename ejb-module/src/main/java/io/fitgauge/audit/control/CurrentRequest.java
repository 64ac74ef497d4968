package io.fitgauge.audit.control;

import io.fitgauge.tenancy.RequestTrace;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The running request, where there is one. */
@Dependent
class CurrentRequest {

    private final RequestTrace trace;

    @Inject
    CurrentRequest(RequestTrace trace) {
        this.trace = trace;
    }

    Optional<String> operation() {
        return ask(RequestTrace::operation);
    }

    Optional<String> address() {
        return ask(RequestTrace::address);
    }

    Optional<UUID> id() {
        return ask(RequestTrace::request);
    }

    private <T> Optional<T> ask(Function<RequestTrace, @Nullable T> what) {
        try {
            return Optional.ofNullable(what.apply(trace));
        } catch (ContextNotActiveException work) {
            return Optional.empty();
        }
    }
}
