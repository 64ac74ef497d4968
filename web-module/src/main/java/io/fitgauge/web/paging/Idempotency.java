package io.fitgauge.web.paging;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Gives a repeated POST its first answer again. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Idempotency {

    @Inject
    FirstAnswer first;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        return first.orElse(call::proceed);
    }
}
