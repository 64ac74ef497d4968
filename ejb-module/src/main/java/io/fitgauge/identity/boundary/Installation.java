package io.fitgauge.identity.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Makes ready what must be there before the first login: the signing key, and the tenants that the operator listed in
 * {@code fitgauge.tenants}, each with its first administrator. What exists is left as it is.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class Installation {

    @Inject
    AccessWatch access;

    @Inject
    FirstTenants first;

    @PostConstruct
    void prepare() {
        access.look();
        first.ensureAll();
    }
}
