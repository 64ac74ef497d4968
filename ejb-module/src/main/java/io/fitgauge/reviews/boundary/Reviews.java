package io.fitgauge.reviews.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.Reviewers;
import io.fitgauge.reviews.control.Subjects;
import io.fitgauge.reviews.entity.NewReview;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.templates.boundary.ReviewChecklists;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews: seen, asked for, given to people, and gone through. */
@Stateless
public class Reviews {

    private static final int USUAL_DAYS = 14;

    @Inject
    ReviewStore store;

    @Inject
    Opener opener;

    @Inject
    Subjects subjects;

    @Inject
    Reviewers reviewers;

    @Inject
    ReviewChecklists checklists;

    @Inject
    ReviewViews views;

    @Inject
    TenantDay day;

    @Inject
    Clock clock;

    /** Sorted by {@code dueOn} or {@code openedAt}; by the day they are due unless asked. */
    public Page<ReviewListing> list(Caller caller, ReviewFilter filter, PageRequest request) {
        Instant now = clock.instant();
        return store.list(filter.wanted(caller, now), request).map(review -> ReviewListing.of(review, now));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ReviewView> find(Caller caller, UUID id) {
        return views.of(caller, store.get(id));
    }

    /** @throws Refusal INVALID, naming every field at fault */
    public Revised<ReviewView> ask(Caller caller, NewReviewDraft draft) {
        LocalDate today = day.today(caller);
        LocalDate dueOn = draft.dueOn() == null ? today.plusDays(USUAL_DAYS) : draft.dueOn();
        check(caller, draft, dueOn, today);
        List<UUID> people = reviewers.named(caller, draft.peopleOrNobody());
        Review review = opener.open(
                caller,
                NewReview.unscheduled(
                        ReviewReason.ASKED,
                        draft.scope(),
                        draft.subjectId(),
                        dueOn,
                        people,
                        draft.checklistId(),
                        null));
        return views.of(caller, review);
    }

    private void check(Caller caller, NewReviewDraft draft, LocalDate dueOn, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        if (draft.scope() == ReviewScope.TENANT && draft.subjectId() != null) {
            errors.add("/subjectId", "is for a segment, an ICP or a persona: the scope TENANT has none");
        } else if (subjects.find(caller, draft.scope(), draft.subjectId()).isEmpty()) {
            errors.add("/subjectId", "is not one of scope " + draft.scope() + " here");
        }
        if (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1))) {
            errors.add("/dueOn", "must be from today on, and at most a year ahead");
        }
        errors.refuseIfAny();
        UUID checklist = draft.checklistId();
        if (checklist != null) {
            checklists.require(caller, checklist, "/checklistId");
        }
    }

    /** @throws Refusal NOT_FOUND, STALE; INVALID for people who are not active users here; WRONG_STATE when it is completed */
    public Revised<ReviewView> change(Caller caller, UUID id, int revision, ReviewChange change) {
        Review review = store.locked(id, revision);
        review.requireOpen();
        List<UUID> people = reviewers.named(caller, change.people());
        if (!people.equals(review.people())) {
            review.giveTo(people);
            store.flush();
        }
        return views.of(caller, review);
    }

    /**
     * Says what was found about one item of the checklist.
     *
     * @param number from 1
     * @throws Refusal NOT_FOUND, STALE; ROLE_TOO_SMALL for who neither is to do it nor is an editor; WRONG_STATE when it
     *     is completed
     */
    public Revised<ReviewView> answer(Caller caller, UUID id, int number, int revision, ItemAnswer answer) {
        Review review = store.locked(id, revision);
        requireReviewer(caller, review);
        review.requireOpen();
        List<ReviewItem> items = new ArrayList<>(review.checklist());
        if (number < 1 || number > items.size()) {
            throw Refusal.notFound("item", number);
        }
        ReviewItem item = items.get(number - 1);
        boolean done = Objects.requireNonNull(answer.done());
        @Nullable String note = answer.noteOrNothing();
        if (!item.says(done, note)) {
            items.set(number - 1, item.answered(done, note, caller.actor().id(), clock.instant()));
            review.answer(items);
            store.flush();
        }
        return views.of(caller, review);
    }

    private static void requireReviewer(Caller caller, Review review) {
        if (!caller.may(Permission.WRITE_REVIEWS)
                && !review.people().contains(caller.actor().key())) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only who is to do this review, or the role EDITOR, may answer.");
        }
    }
}
