package io.fitgauge.reviews.control;

import io.fitgauge.knowledge.boundary.CriterionEvidence;
import io.fitgauge.knowledge.boundary.IcpEvidence;
import io.fitgauge.reviews.entity.IcpFacts.CriterionGround;
import io.fitgauge.reviews.entity.IcpFacts.OldEvidence;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the criteria that rest on nothing, or on what is older than a year. */
public class Grounds {

    private final IcpEvidence evidence;
    private final TenantDay day;

    @Inject
    Grounds(IcpEvidence evidence, TenantDay day) {
        this.evidence = evidence;
        this.day = day;
    }

    OldEvidence old(Caller caller, UUID icp) {
        LocalDate yearAgo = day.today(caller).minusYears(1);
        List<CriterionGround> criteria = evidence.of(caller, icp).criteria().stream()
                .filter(criterion -> isOld(criterion.latest(), yearAgo))
                .map(Grounds::ground)
                .toList();
        return new OldEvidence(criteria, evidence.grounds(caller, icp).newest());
    }

    private static boolean isOld(@Nullable LocalDate latest, LocalDate yearAgo) {
        return latest == null || latest.isBefore(yearAgo);
    }

    private static CriterionGround ground(CriterionEvidence criterion) {
        return new CriterionGround(Objects.requireNonNull(criterion.criterion()), criterion.latest());
    }
}
