package io.fitgauge.personas.boundary;

import io.fitgauge.personas.control.PersonaStore;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.personas.entity.Portrait;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The personas and the value tree of an ICP as a whole: to be published with it, brought back, and copied. */
@Stateless
public class People {

    @Inject
    PersonaStore store;

    @Inject
    Personas personas;

    @Inject
    ValueTrees trees;

    @Inject
    PersonaNews news;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND */
    public IcpPeople ofIcp(Caller caller, UUID icpId) {
        return new IcpPeople(
                personas.ofIcp(caller, icpId).stream().map(PublishedPersona::of).toList(),
                trees.ofIcp(caller, icpId).value().nodes());
    }

    /**
     * Gives them to an ICP that has none, as personas of its own.
     *
     * @return the ids of its own by those that they were
     * @throws Refusal NOT_FOUND, WRONG_STATE when there are some
     */
    public Map<UUID, UUID> copy(Caller caller, UUID icpId, IcpPeople people) {
        Map<UUID, UUID> copies = new HashMap<>();
        for (PublishedPersona persona : people.personas()) {
            copies.put(
                    persona.id(),
                    personas.create(caller, persona.draft(icpId)).value().id());
        }
        putTree(caller, icpId, people);
        return copies;
    }

    /**
     * Makes the ICP's draft what they were: who is not among them goes, who went comes back under the same id.
     *
     * @throws Refusal NOT_FOUND, WRONG_STATE when the ICP is retired
     */
    public void restore(Caller caller, UUID icpId, IcpPeople people) {
        Set<UUID> wanted = people.personas().stream().map(PublishedPersona::id).collect(Collectors.toSet());
        for (Persona known : store.ofIcp(icpId)) {
            if (!wanted.contains(known.id())) {
                personas.remove(caller, known.id(), known.revision());
            }
        }
        people.personas().forEach(persona -> restore(caller, icpId, persona));
        store.flush();
        putTree(caller, icpId, people);
    }

    private void restore(Caller caller, UUID icpId, PublishedPersona wanted) {
        Portrait portrait = wanted.draft(icpId).portrait();
        Persona known = store.find(wanted.id()).orElse(null);
        if (known == null) {
            Persona again = new Persona(wanted.id(), icpId, wanted.priority(), portrait, clock.instant());
            store.add(again);
            news.tell(caller, again, PersonaEvents.CREATED);
        } else {
            boolean says = known.describe(portrait, clock.instant());
            if (known.moveTo(wanted.priority(), clock.instant()) || says) {
                news.tell(caller, known, PersonaEvents.EDITED);
            }
        }
    }

    private void putTree(Caller caller, UUID icpId, IcpPeople people) {
        trees.put(caller, icpId, trees.ofIcp(caller, icpId).revision(), new ValueTreeDraft(people.valueTree()));
    }
}
