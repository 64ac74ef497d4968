package io.fitgauge.reviews.boundary;

import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.paging.Revised;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows reviews, with the names of people and the facts in the reader's language. */
class ReviewViews {

    private final ActorNames names;
    private final FactsInWords facts;
    private final Clock clock;

    @Inject
    ReviewViews(ActorNames names, FactsInWords facts, Clock clock) {
        this.names = names;
        this.facts = facts;
        this.clock = clock;
    }

    Revised<ReviewView> of(Caller caller, Review review) {
        ReviewFactsView found =
                review.facts().map(known -> facts.of(caller, known)).orElse(null);
        ReviewView view = ReviewView.of(review, found, names(caller, people(review)), clock.instant());
        return new Revised<>(review.revision(), view, variant(caller, view));
    }

    /** Facts come later, in the reader's language, and being overdue comes by itself: neither is a change of the review. */
    private static String variant(Caller caller, ReviewView view) {
        Instant facts = view.factsAt();
        String known = facts == null
                ? ""
                : caller.language().getLanguage() + Long.toString(facts.toEpochMilli(), Character.MAX_RADIX);
        return known + (view.overdue() ? "o" : "");
    }

    private Map<UUID, String> names(Caller caller, Collection<UUID> people) {
        Map<UUID, ActorName> known = names.of(caller, people);
        return known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .name()));
    }

    private static Set<UUID> people(Review review) {
        return Stream.of(
                        review.people().stream(),
                        review.checklist().stream().map(ReviewItem::answeredBy),
                        review.postponements().stream().map(Postponement::by),
                        Stream.ofNullable(review.completedBy()))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
