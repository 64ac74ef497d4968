package io.fitgauge.tenancy;

import jakarta.annotation.Resource;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The tenant of the running transaction. */
public class BoundTenant {

    private static final String KEY = BoundTenant.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** @throws IllegalStateException when another tenant is bound already: never two in one transaction */
    void bind(TenantId tenant) {
        Object bound = transaction.getResource(KEY);
        if (bound != null && !bound.equals(tenant.number())) {
            throw new IllegalStateException("Two tenants in one transaction");
        }
        transaction.putResource(KEY, tenant.number());
    }

    /** @throws IllegalStateException when no tenant is bound */
    int number() {
        if (transaction.getTransactionKey() == null || !(transaction.getResource(KEY) instanceof Integer number)) {
            throw new IllegalStateException("No tenant is bound to this transaction");
        }
        return number;
    }
}
