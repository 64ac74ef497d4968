package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.ApiClient;
import io.fitgauge.identity.entity.Issuer;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant's integrations and its own sign-on. */
final class IntegrationTables {

    static final List<TenantTable> ALL = List.of(
            TenantTable.named("api_client", "id")
                    .ids("id")
                    .texts("name", "scopes")
                    .word("status", ApiClient.Status.class)
                    .instants("expires_at")
                    .wholes("revision")
                    .instants("created_at"),
            TenantTable.withheld("api_client_secret", "Secrets; clients get new ones where the archive comes in.")
                    .after("api_client"),
            TenantTable.withheld("api_client_use", "When clients were last used here.")
                    .after("api_client"),
            TenantTable.named("issuer", "id")
                    .ids("id")
                    .texts("name", "issuer", "jwks_uri", "audience", "algorithms")
                    .texts("subject_claim", "email_claim", "email_verified_claim")
                    .word("unknown_subjects", Issuer.UnknownSubjects.class)
                    .word("status", Issuer.Status.class)
                    .wholes("revision")
                    .instants("created_at"),
            TenantTable.named("issuer_subject", "id")
                    .after("issuer", "membership")
                    .ids("id", "issuer_id")
                    .texts("subject")
                    .ids("membership_id")
                    .instants("created_at"));

    private IntegrationTables() {}
}
