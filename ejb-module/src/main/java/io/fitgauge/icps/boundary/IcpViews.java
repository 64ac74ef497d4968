package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.icps.entity.Icp;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows ICPs, with what they mean in the reader's language. */
class IcpViews {

    private final Statements statements;
    private final AttributeCatalogue attributes;

    @Inject
    IcpViews(Statements statements, AttributeCatalogue attributes) {
        this.statements = statements;
        this.attributes = attributes;
    }

    /** What reads otherwise without a change of the draft: its words, and when it was looked at. */
    private static String mark(Icp icp, @Nullable String statement) {
        LocalDate reviewed = icp.lastReviewedOn();
        return Statements.mark(statement) + (reviewed == null ? "" : "r" + reviewed.toEpochDay());
    }

    Revised<IcpView> of(Caller caller, Icp icp) {
        String statement = statements.draft(icp, attributes.definitions(caller), statements.reader(caller));
        return new Revised<>(icp.revision(), IcpView.of(icp, statement), mark(icp, statement));
    }
}
