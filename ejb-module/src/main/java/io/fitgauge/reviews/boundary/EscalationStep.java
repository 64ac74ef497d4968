package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.Reviewers;
import io.fitgauge.reviews.control.Subjects;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewSubject;
import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells those above that a review is overdue: the ICP's owner, then the administrators, then the agency. */
@Dependent
public class EscalationStep extends ReviewStep {

    private final Subjects subjects;
    private final Reviewers reviewers;
    private final Notifications notifications;
    private final AgencyNews agency;
    private final TenantDay day;

    @Inject
    EscalationStep(
            ReviewStore store,
            Subjects subjects,
            Reviewers reviewers,
            Notifications notifications,
            AgencyNews agency,
            TenantDay day) {
        super(store);
        this.subjects = subjects;
        this.reviewers = reviewers;
        this.notifications = notifications;
        this.agency = agency;
        this.day = day;
    }

    @Override
    public String kind() {
        return ReviewSteps.ESCALATION;
    }

    @Override
    void take(Caller system, Review review, DueItem item) {
        long step = ChronoUnit.DAYS.between(review.dueOn(), item.day());
        long days = ChronoUnit.DAYS.between(review.dueOn(), day.today(system));
        Escalation escalation = review.escalation();
        Set<UUID> people = new LinkedHashSet<>();
        if (isAt(escalation.ownerAfterDays(), step)) {
            people.addAll(reviewers.ownerOrAdministrators(system, owner(system, review)));
        }
        if (isAt(escalation.adminAfterDays(), step)) {
            people.addAll(reviewers.administrators(system));
        }
        if (!people.isEmpty()) {
            notifications.tell(system, ReviewNews.of(NewsKind.REVIEW_ESCALATED, review, days), people);
        }
        if (isAt(escalation.agencyAfterDays(), step)) {
            agency.tell(system, review, days);
        }
    }

    private static boolean isAt(@Nullable Integer afterDays, long step) {
        return afterDays != null && afterDays == step;
    }

    private @Nullable UUID owner(Caller system, Review review) {
        return subjects.find(system, review.scope(), review.subjectId())
                .map(ReviewSubject::ownerId)
                .orElse(null);
    }
}
