package io.fitgauge.quota.boundary;

import io.fitgauge.tenancy.TenantId;
import java.util.Optional;

/** What a tenant is called in the settings. One room knows. */
public interface TenantNames {

    /** @return its slug */
    Optional<String> name(TenantId tenant);
}
