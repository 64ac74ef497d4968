package io.fitgauge.agency.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** How one tenant fares. Always in a transaction of its own, so that one can go from tenant to tenant. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Pulse {

    @Inject
    Icps icps;

    @Inject
    Accounts accounts;

    @Inject
    Scores scores;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public ClientHealth of(Caller caller) {
        return ClientHealth.of(
                icps.inUse(caller),
                accounts.count(caller),
                scores.scoredAccounts(caller),
                audit.latest(caller).orElse(null),
                clock.instant());
    }
}
