package io.fitgauge.personas.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Tells the other rooms what became of the personas of an ICP. */
@Dependent
class PersonaNews {

    private final Outbox outbox;

    @Inject
    PersonaNews(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Caller caller, Persona persona, String what) {
        write(caller, "persona", persona.id(), Map.of("icpId", persona.icpId(), "change", what));
    }

    void treeChanged(Caller caller, UUID icpId) {
        write(caller, "icp", icpId, Map.of("icpId", icpId, "change", "VALUE_TREE"));
    }

    private void write(Caller caller, String resource, UUID id, Map<String, ?> facts) {
        outbox.write(
                caller, new DomainEvent(PersonaEvents.CHANGED, resource, id, StoredJson.write(new TreeMap<>(facts))));
    }
}
