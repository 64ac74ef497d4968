package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.NoticeStore;
import io.fitgauge.changes.control.ReaderStore;
import io.fitgauge.changes.control.WordingStore;
import io.fitgauge.changes.entity.Count;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Reader;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has changed, and who has read of it. */
@Stateless
public class Changes {

    private static final int MOST_OPEN = 50;

    @Inject
    NoticeStore store;

    @Inject
    WordingStore wordings;

    @Inject
    ReaderStore readers;

    @Inject
    ChangeViews views;

    @Inject
    Notifications notifications;

    @Inject
    ActorNames names;

    @Inject
    Clock clock;

    /** The newest first unless asked otherwise; sorted by {@code createdAt}. */
    public Page<ChangeView> list(Caller caller, ChangeFilter filter, PageRequest request) {
        Page<Notice> page = store.list(filter.of(caller), request);
        return new Page<>(views.of(caller, page.items()), page.next());
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ChangeView> find(Caller caller, UUID id) {
        ChangeView view = views.of(caller, get(id));
        int seen = Objects.hash(view.title(), view.byName(), view.acknowledgedAt(), view.of());
        return new Revised<>(view.acknowledged(), view, Integer.toHexString(seen));
    }

    /**
     * The caller has read it. Said again, nothing more happens.
     *
     * @throws Refusal NOT_FOUND; ROLE_TOO_SMALL for who is no person of the tenant
     */
    public ChangeView acknowledge(Caller caller, UUID id) {
        if (!caller.may(Permission.ACKNOWLEDGE)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only people of this tenant acknowledge its changes.");
        }
        Notice notice = get(id);
        readers.acknowledge(id, caller.actor().key(), clock.instant());
        return views.of(caller, notice);
    }

    /**
     * Who has to acknowledge it and still is here, in the order in which they came to the tenant.
     *
     * @param acknowledged whether they have; all when absent
     * @throws Refusal NOT_FOUND
     */
    public Page<AcknowledgementView> acknowledgements(
            Caller caller, UUID id, @Nullable Boolean acknowledged, PageRequest request) {
        get(id);
        Page<Reader> page = readers.list(id, notifications.everyone(caller), acknowledged, request);
        Map<UUID, ActorName> known =
                names.of(caller, page.items().stream().map(Reader::user).toList());
        return page.map(reader -> AcknowledgementView.of(
                reader, Objects.requireNonNull(known.get(reader.user())).name()));
    }

    /** @return those that somebody has yet to acknowledge, the oldest first, at most {@value #MOST_OPEN} */
    public List<OpenChange> unacknowledged(Caller caller) {
        List<UUID> everyone = notifications.everyone(caller);
        List<UUID> ids = readers.unacknowledged(everyone, MOST_OPEN);
        Map<UUID, Count> counts = readers.counts(ids, everyone);
        Map<UUID, Wording> titles = wordings.of(ids, caller.language());
        return ids.stream()
                .map(this::get)
                .map(notice -> open(
                        notice,
                        Objects.requireNonNull(titles.get(notice.id())),
                        counts.getOrDefault(notice.id(), Count.NOBODY),
                        everyone))
                .toList();
    }

    /** How many somebody has yet to acknowledge. */
    public int countUnacknowledged(Caller caller) {
        return readers.countUnacknowledged(notifications.everyone(caller));
    }

    private OpenChange open(Notice notice, Wording wording, Count count, List<UUID> everyone) {
        return new OpenChange(
                notice.id(),
                wording.title(),
                notice.createdAt(),
                count.acknowledged(),
                count.of(),
                readers.waiting(notice.id(), everyone));
    }

    private Notice get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("change", id));
    }
}
