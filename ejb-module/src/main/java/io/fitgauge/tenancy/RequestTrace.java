package io.fitgauge.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the running request comes from, and what it asks for. Empty where there is no request. */
@RequestScoped
public class RequestTrace {

    private @Nullable String operation;
    private @Nullable String address;
    private @Nullable UUID request;

    /** @param operation method and path template */
    public void is(String operation, @Nullable String address, UUID request) {
        this.operation = operation;
        this.address = address;
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
}
