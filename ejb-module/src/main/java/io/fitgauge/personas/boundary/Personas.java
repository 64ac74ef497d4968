package io.fitgauge.personas.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.control.PersonaStore;
import io.fitgauge.personas.control.ValueTreeStore;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people that a tenant's ICPs are sold to. */
@Stateless
public class Personas {

    /** Of an ICP; who has more has not chosen. */
    public static final int MOST = 5;

    @Inject
    PersonaStore store;

    @Inject
    ValueTreeStore trees;

    @Inject
    Icps icps;

    @Inject
    Placing placing;

    @Inject
    PersonaNews news;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code name}, {@code priority}, {@code createdAt} or {@code updatedAt}; by name unless asked.
     *
     * @param icpId whose; all when absent
     */
    public Page<PersonaView> list(Caller caller, @Nullable UUID icpId, PageRequest request) {
        Page<Persona> page = store.list(icpId, request);
        Map<UUID, ValueTreeView> known = new HashMap<>();
        return page.map(persona -> PersonaView.of(persona, known.computeIfAbsent(persona.icpId(), this::tree)));
    }

    /**
     * By priority.
     *
     * @throws Refusal NOT_FOUND when there is no such ICP
     */
    public List<PersonaView> ofIcp(Caller caller, UUID icpId) {
        icps.require(caller, icpId);
        ValueTreeView tree = tree(icpId);
        return store.ofIcp(icpId).stream()
                .map(persona -> PersonaView.of(persona, tree))
                .toList();
    }

    /** @return those of them that exist, in no order */
    public List<PersonaView> among(Caller caller, Collection<UUID> ids) {
        return store.byIds(ids).stream()
                .map(persona -> PersonaView.of(persona, tree(persona.icpId())))
                .toList();
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<PersonaView> find(Caller caller, UUID id) {
        return revised(store.find(id).orElseThrow(() -> missing(id)));
    }

    /** @throws Refusal INVALID with every field at fault; WRONG_STATE for a sixth, and when the ICP is retired */
    public Revised<PersonaView> create(Caller caller, PersonaDraft draft) {
        PersonaChecks.check(draft);
        UUID icpId = draft.icpId();
        if (!icps.has(caller, icpId)) {
            throw Refusal.invalid("/icpId", "is not an ICP here");
        }
        icps.hold(caller, icpId);
        List<Persona> others = store.ofIcp(icpId);
        if (others.size() >= MOST) {
            throw Refusal.wrongState("This ICP has five personas. Delete one first: who has more has not chosen.");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int priority = placing.place(caller, others, id, draft.priority());
        Persona persona = new Persona(id, icpId, priority, draft.portrait(), clock.instant());
        store.add(persona);
        return changed(caller, persona, PersonaEvents.CREATED);
    }

    /**
     * A change that changes nothing keeps the revision; without a priority it stays where it is.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID, WRONG_STATE when the ICP is retired
     */
    public Revised<PersonaView> change(Caller caller, UUID id, int revision, PersonaDraft draft) {
        PersonaChecks.check(draft);
        Persona persona = held(caller, id, revision);
        if (!draft.icpId().equals(persona.icpId())) {
            throw Refusal.invalid("/icpId", "a persona stays with its ICP");
        }
        boolean says = persona.describe(draft.portrait(), clock.instant());
        boolean moves = draft.priority() != null
                && draft.priority() != persona.priority()
                && persona.moveTo(placing.place(caller, others(persona), id, draft.priority()), clock.instant());
        if (!says && !moves) {
            return revised(persona);
        }
        store.flush();
        return changed(caller, persona, PersonaEvents.EDITED);
    }

    /** @throws Refusal NOT_FOUND, STALE, WRONG_STATE when the ICP is retired */
    public void remove(Caller caller, UUID id, int revision) {
        Persona persona = held(caller, id, revision);
        store.remove(persona);
        icps.touch(caller, persona.icpId());
        news.tell(caller, persona, PersonaEvents.REMOVED);
    }

    /** Its ICP is held before it is read. */
    private Persona held(Caller caller, UUID id, int revision) {
        icps.hold(caller, store.icpOf(id).orElseThrow(() -> missing(id)));
        Persona persona = store.find(id).orElseThrow(() -> missing(id));
        if (persona.revision() != revision) {
            throw Refusal.stale();
        }
        return persona;
    }

    private List<Persona> others(Persona persona) {
        return store.ofIcp(persona.icpId()).stream()
                .filter(other -> !other.id().equals(persona.id()))
                .toList();
    }

    private Revised<PersonaView> changed(Caller caller, Persona persona, String what) {
        icps.touch(caller, persona.icpId());
        news.tell(caller, persona, what);
        return revised(persona);
    }

    private ValueTreeView tree(UUID icpId) {
        return ValueTreeView.of(icpId, trees.find(icpId));
    }

    private Revised<PersonaView> revised(Persona persona) {
        PersonaView view = PersonaView.of(persona, tree(persona.icpId()));
        String arguments = view.arguments().isEmpty()
                ? ""
                : Integer.toHexString(StoredJson.write(view.arguments()).hashCode());
        return new Revised<>(persona.revision(), view, arguments);
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("persona", id);
    }
}
