package io.fitgauge.reviews.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.LookedAtIcp;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.reviews.boundary.ReviewsAtAGlance.SomeIcps;
import io.fitgauge.reviews.boundary.ReviewsAtAGlance.SomeReviews;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.schedules.boundary.Schedules;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is under review, due, overdue and was never reviewed. */
@Stateless
public class ReviewOverview {

    private static final int MOST = 50;

    private static final int SOON_DAYS = 30;

    @Inject
    ReviewStore store;

    @Inject
    Icps icps;

    @Inject
    Schedules schedules;

    @Inject
    ActorNames names;

    @Inject
    TenantDay day;

    @Inject
    Clock clock;

    public ReviewsAtAGlance of(Caller caller) {
        Instant now = clock.instant();
        List<IcpAtAGlance> all = icps(caller);
        LocalDate soon = day.today(caller).plusDays(SOON_DAYS);
        return new ReviewsAtAGlance(
                reviews(new ReviewStore.Wanted(ReviewState.OPEN, null, null, null), now),
                reviews(new ReviewStore.Wanted(null, null, null, now), now),
                some(all, icp -> icp.nextDueOn() != null && !icp.nextDueOn().isAfter(soon)),
                some(all, icp -> icp.lastReviewedOn() == null));
    }

    private SomeReviews reviews(ReviewStore.Wanted wanted, Instant now) {
        return new SomeReviews(
                store.count(wanted),
                store.list(wanted, PageRequest.first(MOST))
                        .map(review -> ReviewListing.of(review, now))
                        .items());
    }

    private static SomeIcps some(List<IcpAtAGlance> all, Predicate<IcpAtAGlance> wanted) {
        List<IcpAtAGlance> some = all.stream().filter(wanted).toList();
        return new SomeIcps(some.size(), some.stream().limit(MOST).toList());
    }

    private List<IcpAtAGlance> icps(Caller caller) {
        List<LookedAtIcp> inUse = icps.lookedAt(caller);
        Map<UUID, Optional<LocalDate>> next = schedules.coverage(caller);
        Map<UUID, ActorName> owners = names.of(
                caller,
                inUse.stream()
                        .map(LookedAtIcp::ownerId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return inUse.stream()
                .map(icp -> new IcpAtAGlance(
                        icp.id(),
                        icp.name(),
                        icp.ownerId(),
                        name(owners, icp.ownerId()),
                        icp.lastReviewedOn(),
                        next.getOrDefault(icp.id(), Optional.empty()).orElse(null)))
                .toList();
    }

    private static @Nullable String name(Map<UUID, ActorName> owners, @Nullable UUID owner) {
        ActorName known = owner == null ? null : owners.get(owner);
        return known == null ? null : known.name();
    }
}
