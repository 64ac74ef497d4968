package io.fitgauge.audit.control;

import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Around every boundary call: when the first one of a transaction ends well, what it changed is written down in the same
 * transaction. Bound in {@code ejb-jar.xml}, after the tenant.
 */
public class Audited {

    private static final String KEY = Audited.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    AuditTrail trail;

    @AroundInvoke
    @Nullable
    Object write(InvocationContext call) throws Exception {
        Object[] parameters = call.getParameters();
        if (parameters == null || parameters.length == 0 || !(parameters[0] instanceof Caller caller) || !isFirst()) {
            return call.proceed();
        }
        Object answer = call.proceed();
        if (!transaction.getRollbackOnly()) {
            trail.write(caller, name(call.getMethod()));
        }
        return answer;
    }

    private boolean isFirst() {
        if (transaction.getTransactionKey() == null || transaction.getResource(KEY) != null) {
            return false;
        }
        transaction.putResource(KEY, true);
        return true;
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
