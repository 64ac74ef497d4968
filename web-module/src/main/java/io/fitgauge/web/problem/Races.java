package io.fitgauge.web.problem;

import io.fitgauge.retry.Retries;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Tries an operation again when its transaction lost a race. It stands outside of everything, also of the idempotency
 * key, because each attempt is a transaction of its own. What reads a stream has but one attempt.
 */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Races {

    @AroundInvoke
    @Nullable
    Object again(InvocationContext call) throws Exception {
        return isRepeatable(call.getParameters()) ? Retries.OF_REQUESTS.call(call::proceed) : call.proceed();
    }

    private static boolean isRepeatable(Object @Nullable [] parameters) {
        return parameters == null || Arrays.stream(parameters).noneMatch(Races::isStream);
    }

    private static boolean isStream(@Nullable Object parameter) {
        return parameter instanceof InputStream
                || parameter instanceof EntityPart
                || parameter instanceof Collection<?> parts && parts.stream().anyMatch(Races::isStream);
    }
}
