package io.fitgauge.tenancy;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/** Binds the caller's tenant to the transaction and its persistence context, before every boundary call. */
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
        return call.proceed();
    }
}
