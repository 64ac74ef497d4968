package io.fitgauge.reviews.boundary;

import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.ScopedIcps;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.reviews.entity.ReviewResult;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How reviews end, or are put off. */
@Stateless
public class Completing {

    @Inject
    ReviewStore store;

    @Inject
    ReviewSteps steps;

    @Inject
    CompletionRules rules;

    @Inject
    ScopedIcps scoped;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    ReviewViews views;

    @Inject
    Outbox outbox;

    @Inject
    Tenants tenants;

    @Inject
    TenantDay day;

    @Inject
    Clock clock;

    /**
     * Says what came of a review. With RETIRED, an ICP that is in use is retired; with POSTPONED the review stays open.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE; INVALID with every field that does not go with the outcome; WRONG_STATE when it is
     *     completed, or was postponed twice; ROLE_TOO_SMALL for an API client that may not retire ICPs
     */
    public Revised<ReviewView> complete(Caller caller, UUID id, @Nullable Integer revision, Completion completion) {
        Review review = store.locked(id, revision);
        review.requireOpen();
        rules.check(caller, review, completion);
        if (completion.outcome() == ReviewOutcome.POSTPONED) {
            postpone(caller, review, completion);
        } else {
            end(caller, review, completion);
        }
        return views.of(caller, review);
    }

    private void postpone(Caller caller, Review review, Completion completion) {
        Instant now = clock.instant();
        review.postpone(
                Objects.requireNonNull(completion.until()),
                Objects.requireNonNull(completion.reason()).strip(),
                caller.actor(),
                day.today(caller),
                tenants.timeZone(caller),
                now);
        store.flush();
        List<Postponement> all = review.postponements();
        outbox.write(caller, ReviewEvents.postponed(review, all.get(all.size() - 1)));
        steps.plan(caller, review);
    }

    private void end(Caller caller, Review review, Completion completion) {
        if (completion.outcome() == ReviewOutcome.RETIRED) {
            retire(caller, Objects.requireNonNull(review.icpId()));
        }
        ReviewResult result =
                new ReviewResult(completion.outcome(), completion.icpVersion(), completion.noteOrNothing());
        review.complete(result, caller.actor(), clock.instant());
        store.flush();
        outbox.write(caller, ReviewEvents.completed(review));
        steps.drop(caller, review.id());
        sayLookedAt(caller, review);
    }

    private void sayLookedAt(Caller caller, Review review) {
        if (review.scope() != ReviewScope.PERSONA) {
            LocalDate today = day.today(caller);
            scoped.of(caller, review).forEach(icp -> icps.reviewed(caller, icp.id(), today));
        }
    }

    private void retire(Caller caller, UUID icp) {
        if (String.valueOf(icps.find(caller, icp).value().status()).equals("RETIRED")) {
            return;
        }
        if (!caller.may(Permission.WRITE_ICPS)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "This retires the ICP, which needs the right to write ICPs.");
        }
        life.retire(caller, icp, null);
    }
}
