package io.fitgauge.lists.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.lists.control.StoredFilter;
import io.fitgauge.lists.control.TargetListStore;
import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.SavedFilter;
import io.fitgauge.lists.entity.TargetList;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Named, owned lists of accounts. */
@Stateless
public class TargetLists {

    @Inject
    TargetListStore store;

    @Inject
    ListDrafts drafts;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}; by name unless asked. */
    public Page<TargetListView> list(Caller caller, TargetListFilter filter, PageRequest request) {
        return store.list(filter.kindOrAll(), filter.ownerId(), request).map(TargetListView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<TargetListView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @throws Refusal INVALID */
    public Revised<TargetListView> create(Caller caller, TargetListDraft draft) {
        UUID creator = caller.actor().id();
        drafts.check(caller, draft, creator);
        UUID owner = draft.ownerId();
        TargetList list = new TargetList(
                UuidCreator.getTimeOrderedEpoch(),
                draft.kindOrUsual(),
                stored(draft.filter()),
                owner == null ? creator : owner,
                clock.instant());
        list.describe(draft.name().strip(), draft.descriptionOrNothing());
        store.add(list);
        return revised(list);
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID; ROLE_TOO_SMALL unless it is the owner or an editor
     */
    public Revised<TargetListView> change(Caller caller, UUID id, int revision, TargetListDraft draft) {
        TargetList list = get(id, revision);
        list.requireKeptBy(caller);
        if (draft.kindOrUsual() != list.kind()) {
            throw Refusal.invalid("/kind", "cannot be changed");
        }
        drafts.check(caller, draft, list.ownerId());
        TargetListView before = TargetListView.of(list);
        if (list.kind() == Kind.FILTER) {
            list.filterBy(Objects.requireNonNull(stored(draft.filter())));
        }
        UUID owner = draft.ownerId();
        if (owner != null) {
            list.giveTo(owner);
        }
        list.describe(draft.name().strip(), draft.descriptionOrNothing());
        if (!before.equals(TargetListView.of(list))) {
            list.touch(clock.instant());
            store.flush();
        }
        return revised(list);
    }

    /** @throws Refusal NOT_FOUND, STALE; ROLE_TOO_SMALL unless it is the owner or an editor */
    public void remove(Caller caller, UUID id, int revision) {
        TargetList list = get(id, revision);
        list.requireKeptBy(caller);
        store.remove(list);
    }

    private static @Nullable String stored(@Nullable SavedFilter filter) {
        return filter == null ? null : StoredFilter.write(filter);
    }

    private TargetList get(UUID id, int revision) {
        TargetList list = get(id);
        if (list.revision() != revision) {
            throw Refusal.stale();
        }
        return list;
    }

    private TargetList get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("target list", id));
    }

    private static Revised<TargetListView> revised(TargetList list) {
        return new Revised<>(list.revision(), TargetListView.of(list));
    }
}
