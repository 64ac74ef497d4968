package io.fitgauge.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the running request comes from, and what it asks for; or which job runs that one has asked for. Empty where there
 * is neither.
 */
@RequestScoped
public class RequestTrace {

    private @Nullable String operation;
    private @Nullable String address;
    private @Nullable UUID request;
    private @Nullable UUID job;

    /** @param operation method and path template */
    public void is(String operation, @Nullable String address, UUID request) {
        this.operation = operation;
        this.address = address;
        this.request = request;
    }

    /** @param request that asked for the job; from where that came, its own entries say */
    public void isJob(String kind, UUID id, @Nullable UUID request) {
        this.operation = kind;
        this.job = id;
        this.request = request;
    }

    public @Nullable String operation() {
        return operation;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable UUID request() {
        return request;
    }

    public @Nullable UUID job() {
        return job;
    }
}
