package io.fitgauge.schedules.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.control.FeedAddress;
import io.fitgauge.schedules.control.FeedStore;
import io.fitgauge.schedules.entity.Feed;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantSecret;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Calendars that people subscribe to with programs of their own: each its own, by an address that nobody can guess. */
@Stateless
public class CalendarFeeds {

    /** Of a person. */
    public static final int MOST = 20;

    private static final int UNCHANGED = 1;

    @Inject
    FeedStore store;

    @Inject
    FeedAddress address;

    @Inject
    Colleagues people;

    @Inject
    DueCalendar calendar;

    @Inject
    Clock clock;

    /** The caller's, sorted by {@code createdAt}. */
    public Page<FeedView> list(Caller caller, PageRequest request) {
        return store.list(caller.actor().key(), request).map(FeedView::of);
    }

    /** @throws Refusal NOT_FOUND also for another person's */
    public Revised<FeedView> find(Caller caller, UUID id) {
        return new Revised<>(UNCHANGED, FeedView.of(own(caller, id)));
    }

    /** @throws Refusal WRONG_STATE when the caller has as many as there may be */
    public Revised<NewFeed> create(Caller caller, FeedDraft draft) {
        UUID member = caller.actor().key();
        if (store.count(member) >= MOST) {
            throw Refusal.wrongState("You have " + MOST + " calendars already. Revoke one first.");
        }
        TenantSecret secret = TenantSecret.random(caller.tenant().id());
        Feed feed = new Feed(
                UuidCreator.getTimeOrderedEpoch(),
                member,
                secret.hash(),
                Boolean.TRUE.equals(draft.mine()),
                clock.instant());
        store.add(feed);
        return new Revised<>(UNCHANGED, NewFeed.of(FeedView.of(feed), address.of(secret)));
    }

    /** Nobody reads it by its address any more. @throws Refusal NOT_FOUND also for another person's */
    public void revoke(Caller caller, UUID id) {
        store.remove(own(caller, id).id());
    }

    /**
     * What an address leads to, in its person's language.
     *
     * @param system the system, in the tenant that the secret names
     * @return none when it is unknown or revoked, or its person does not count any more
     */
    public Optional<String> read(Caller system, TenantSecret secret) {
        return store.bySecret(secret.hash()).flatMap(feed -> people.active(system, feed.member())
                .map(person -> calendar.write(system, person, feed.mine())));
    }

    private Feed own(Caller caller, UUID id) {
        return store.find(caller.actor().key(), id).orElseThrow(() -> Refusal.notFound("calendar", id));
    }
}
