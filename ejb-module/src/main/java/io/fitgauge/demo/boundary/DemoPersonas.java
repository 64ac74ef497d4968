package io.fitgauge.demo.boundary;

import io.fitgauge.demo.control.DemoTenant;
import io.fitgauge.personas.boundary.People;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people that a demo's ICP is sold to, and what is worth what to them. */
@Dependent
class DemoPersonas {

    private final Personas personas;
    private final ValueTrees trees;
    private final People people;

    @Inject
    DemoPersonas(Personas personas, ValueTrees trees, People people) {
        this.personas = personas;
        this.trees = trees;
        this.people = people;
    }

    /** @return them as they are published */
    @Nullable
    String take(Caller caller, DemoTenant wanted, UUID icpId) {
        Set<String> known =
                personas.ofIcp(caller, icpId).stream().map(PersonaView::name).collect(Collectors.toSet());
        wanted.personas().stream()
                .filter(persona -> !known.contains(persona.name()))
                .forEach(persona -> personas.create(caller, persona.of(icpId)));
        ValueTreeDraft tree = wanted.valueTree();
        if (tree != null) {
            trees.put(caller, icpId, trees.ofIcp(caller, icpId).revision(), tree);
        }
        return people.ofIcp(caller, icpId).written();
    }
}
