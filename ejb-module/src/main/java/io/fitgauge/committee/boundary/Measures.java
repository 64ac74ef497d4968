package io.fitgauge.committee.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.boundary.StoredTiers;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose committee accounts are measured against unless somebody says so. */
@Dependent
class Measures {

    private final Icps icps;
    private final Committees committees;
    private final StoredTiers fits;

    @Inject
    Measures(Icps icps, Committees committees, StoredTiers fits) {
        this.icps = icps;
        this.committees = committees;
        this.fits = fits;
    }

    /** @return the names of ICPs in use that have a committee, by id, in the order of their names */
    Map<UUID, String> candidates(Caller caller) {
        Set<UUID> having = committees.icps(caller);
        Map<UUID, String> names = new LinkedHashMap<>();
        if (!having.isEmpty()) {
            for (PublishedIcp icp : icps.active(caller)) {
                if (having.contains(icp.id())) {
                    names.put(icp.id(), icp.name());
                }
            }
        }
        return names;
    }

    /** The one among the candidates that the account fits best; the first by name of an account without a score. */
    Optional<UUID> of(Caller caller, UUID account, Map<UUID, String> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        UUID first = candidates.keySet().iterator().next();
        return Optional.of(fits.best(caller, candidates, List.of(account)).getOrDefault(account, first));
    }
}
