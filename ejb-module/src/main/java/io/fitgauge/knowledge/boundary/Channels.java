package io.fitgauge.knowledge.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.knowledge.control.ChannelStore;
import io.fitgauge.knowledge.control.CitedEvidence;
import io.fitgauge.knowledge.entity.Channel;
import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.knowledge.entity.Wording;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a tenant's customers can be met. */
@Stateless
public class Channels {

    @Inject
    ChannelStore store;

    @Inject
    CitedEvidence evidence;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code name}, {@code createdAt} or {@code updatedAt}; by name unless asked.
     *
     * @param kind the name of a {@link ChannelKind}; of all kinds when absent
     * @throws Refusal INVALID for a kind that is none
     */
    public Page<ChannelView> list(Caller caller, @Nullable String kind, PageRequest request) {
        return store.list(Choice.of("kind", ChannelKind.values(), kind), request)
                .map(ChannelView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ChannelView> find(Caller caller, UUID id) {
        return revised(store.find(id).orElseThrow(() -> missing(id)));
    }

    public Revised<ChannelView> add(Caller caller, ChannelDraft draft) {
        Channel channel = new Channel(
                UuidCreator.getTimeOrderedEpoch(),
                draft.name().strip(),
                draft.kind(),
                Wording.orNothing(draft.description()),
                clock.instant());
        store.add(channel);
        return revised(channel);
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE
     */
    public Revised<ChannelView> change(Caller caller, UUID id, int revision, ChannelDraft draft) {
        Channel channel = lock(id, revision);
        ChannelView before = ChannelView.of(channel);
        channel.describe(draft.name().strip(), draft.kind(), Wording.orNothing(draft.description()));
        if (!before.equals(ChannelView.of(channel))) {
            channel.touch(clock.instant());
            store.flush();
        }
        return revised(channel);
    }

    /** @throws Refusal NOT_FOUND, STALE; IN_USE while evidence names it */
    public void remove(Caller caller, UUID id, int revision) {
        Channel channel = lock(id, revision);
        if (evidence.names(id)) {
            throw new Refusal(Reason.IN_USE, "Evidence names this channel.");
        }
        store.remove(channel);
    }

    private Channel lock(UUID id, int revision) {
        Channel channel = store.lock(id).orElseThrow(() -> missing(id));
        if (channel.revision() != revision) {
            throw Refusal.stale();
        }
        return channel;
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("channel", id);
    }

    private static Revised<ChannelView> revised(Channel channel) {
        return new Revised<>(channel.revision(), ChannelView.of(channel));
    }
}
