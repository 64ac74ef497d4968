package io.fitgauge.reviews.boundary;

import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes with which outcome. */
class CompletionRules {

    private final Icps icps;

    @Inject
    CompletionRules(Icps icps) {
        this.icps = icps;
    }

    /** @throws io.fitgauge.refusal.Refusal INVALID with every field at fault */
    void check(Caller caller, Review review, Completion completion) {
        FieldErrors errors = new FieldErrors();
        ReviewOutcome outcome = completion.outcome();
        postponement(completion, outcome == ReviewOutcome.POSTPONED, errors);
        if (outcome == ReviewOutcome.RETIRED && review.scope() != ReviewScope.ICP) {
            errors.add("/outcome", "can be RETIRED only for the review of an ICP");
        }
        if (outcome == ReviewOutcome.CHANGED && review.icpId() != null) {
            version(caller, review, completion.icpVersion(), errors);
        } else if (completion.icpVersion() != null) {
            errors.add("/icpVersion", "goes with the outcome CHANGED, of the review of an ICP or a persona");
        }
        errors.refuseIfAny();
    }

    private static void postponement(Completion completion, boolean isOne, FieldErrors errors) {
        String reason = completion.reason();
        if (isOne && (reason == null || reason.isBlank())) {
            errors.add("/reason", "must say why the review is postponed");
        }
        if (isOne && completion.until() == null) {
            errors.add("/until", "must say until when the review is postponed");
        }
        if (!isOne && reason != null) {
            errors.add("/reason", "goes with the outcome POSTPONED; say a note instead");
        }
        if (!isOne && completion.until() != null) {
            errors.add("/until", "goes with the outcome POSTPONED");
        }
    }

    private void version(Caller caller, Review review, @Nullable Integer version, FieldErrors errors) {
        UUID icp = Objects.requireNonNull(review.icpId());
        if (version == null) {
            errors.add("/icpVersion", "must name the version that came of the review");
        } else if (!isPublishedSince(caller, icp, version, review)) {
            errors.add("/icpVersion", "is not a version that was published since the review was opened");
        }
    }

    private boolean isPublishedSince(Caller caller, UUID icp, int version, Review review) {
        return icps.versions(caller, icp, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(known -> known.version() == version)
                .map(IcpVersionView::publishedAt)
                .anyMatch(at -> !at.isBefore(review.openedAt()));
    }
}
