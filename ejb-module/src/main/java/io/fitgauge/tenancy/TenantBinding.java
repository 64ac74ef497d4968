package io.fitgauge.tenancy;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/**
 * Binds the caller's tenant to the transaction and its persistence context, before every boundary call, and turns a
 * database that is away into a refusal.
 */
public class TenantBinding {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    BoundTenant bound;

    @AroundInvoke
    @Nullable
    Object bind(InvocationContext call) throws Exception {
        Object[] parameters = call.getParameters();
        if (parameters != null && parameters.length > 0 && parameters[0] instanceof Caller caller) {
            bound.bind(caller.tenant());
            entities.setProperty(TenantOwned.PROPERTY, caller.tenant().number());
        }
        try {
            return call.proceed();
        } catch (RuntimeException failure) {
            throw Failures.isDatabaseAway(failure) ? away(failure) : failure;
        }
    }

    /** An expected no: else the container would write pages of stack for every call while the database is away. */
    private static Refusal away(RuntimeException failure) {
        return failure instanceof Refusal refusal ? refusal : Failures.away();
    }
}
