package io.fitgauge.reviews.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.Reviewers;
import io.fitgauge.reviews.control.Subjects;
import io.fitgauge.reviews.entity.Checklist;
import io.fitgauge.reviews.entity.NewReview;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.reviews.entity.ReviewSubject;
import io.fitgauge.templates.boundary.ReviewChecklist;
import io.fitgauge.templates.boundary.ReviewChecklists;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens reviews, whatever the reason. It is quick: the facts are gathered later, by who hears of it. */
class Opener {

    private final ReviewStore store;
    private final Subjects subjects;
    private final Reviewers reviewers;
    private final ReviewChecklists checklists;
    private final ReviewSteps steps;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    Opener(
            ReviewStore store,
            Subjects subjects,
            Reviewers reviewers,
            ReviewChecklists checklists,
            ReviewSteps steps,
            Notifications notifications,
            Outbox outbox,
            Tenants tenants,
            Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.reviewers = reviewers;
        this.checklists = checklists;
        this.steps = steps;
        this.notifications = notifications;
        this.outbox = outbox;
        this.tenants = tenants;
        this.clock = clock;
    }

    Review open(Caller caller, NewReview wanted) {
        ReviewSubject subject =
                subjects.find(caller, wanted.scope(), wanted.subjectId()).orElse(ReviewSubject.GONE);
        Review review = new Review(
                UuidCreator.getTimeOrderedEpoch(),
                wanted,
                subject,
                reviewers.chosen(caller, wanted.people(), subject.ownerId()),
                checklist(caller, wanted.checklistId()),
                tenants.timeZone(caller),
                clock.instant());
        store.add(review);
        outbox.write(caller, ReviewEvents.opened(review));
        steps.plan(caller, review);
        notifications.tell(caller, ReviewNews.of(NewsKind.REVIEW_OPENED, review, 0), review.people());
        return review;
    }

    /** In the tenant's language: all who do the review read the same. */
    private Checklist checklist(Caller caller, @Nullable UUID template) {
        Locale language = Locale.forLanguageTag(tenants.mine(caller).value().locale());
        ReviewChecklist found = checklists.find(caller, template, language);
        List<ReviewItem> items = found.items().stream()
                .map(item -> ReviewItem.open(item.text(), item.why()))
                .toList();
        return new Checklist(found.name(), items);
    }
}
