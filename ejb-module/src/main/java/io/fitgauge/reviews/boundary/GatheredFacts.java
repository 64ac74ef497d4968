package io.fitgauge.reviews.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.reviews.control.FactsStore;
import io.fitgauge.reviews.control.IcpFactsFinder;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.ScopedIcps;
import io.fitgauge.reviews.entity.IcpFacts.LintFinding;
import io.fitgauge.reviews.entity.IcpInScope;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewFacts;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Gathers the facts of a review after its opening. Of many ICPs at once lint is left out: it goes through all accounts. */
@Dependent
public class GatheredFacts implements EventHandler {

    private static final int MOST = 50;

    private final ReviewStore reviews;
    private final FactsStore store;
    private final ScopedIcps icps;
    private final IcpFactsFinder finder;
    private final LintLook lint;
    private final Clock clock;

    @Inject
    GatheredFacts(
            ReviewStore reviews, FactsStore store, ScopedIcps icps, IcpFactsFinder finder, LintLook lint, Clock clock) {
        this.reviews = reviews;
        this.store = store;
        this.icps = icps;
        this.finder = finder;
        this.lint = lint;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review-facts";
    }

    @Override
    public Set<String> types() {
        return Set.of(ReviewEvents.OPENED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        reviews.find(event.resourceId())
                .ifPresent(review -> store.put(review.id(), facts(system, review), clock.instant()));
    }

    private ReviewFacts facts(Caller system, Review review) {
        List<IcpInScope> all = icps.of(system, review);
        boolean isWide = review.icpId() == null;
        return new ReviewFacts(
                all.stream()
                        .limit(MOST)
                        .map(icp -> finder.of(system, icp, isWide ? List.of() : lint(system, icp)))
                        .toList(),
                Math.max(0, all.size() - MOST));
    }

    /** A draft that leans on what is no longer there has nothing more to be said about it. */
    private List<LintFinding> lint(Caller system, IcpInScope icp) {
        try {
            return lint.of(system, icp.id());
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.WRONG_STATE) {
                throw refusal;
            }
            return List.of();
        }
    }
}
