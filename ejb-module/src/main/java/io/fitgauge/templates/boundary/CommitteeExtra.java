package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.committee.boundary.CommitteeDraft;
import io.fitgauge.committee.boundary.CommitteeView;
import io.fitgauge.committee.boundary.Committees;
import io.fitgauge.committee.boundary.ExpectedRole;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.Binding;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The committee of an ICP. A template names personas by its own keys, or by their levels. */
class CommitteeExtra implements IcpExtra {

    private static final String POINTER = "/content/committee";

    private final Committees committees;
    private final Personas personas;
    private final Binding binding;

    @Inject
    CommitteeExtra(Committees committees, Personas personas, Binding binding) {
        this.committees = committees;
        this.personas = personas;
        this.binding = binding;
    }

    @Override
    public String field() {
        return "committee";
    }

    @Override
    public JsonNode read(Caller caller, UUID icpId, PersonaKeys keys) {
        CommitteeView view = committees.ofIcp(caller, icpId);
        if (view.roles().isEmpty()) {
            return MissingNode.getInstance();
        }
        ObjectNode written = TemplateJson.object();
        ArrayNode roles = written.putArray("roles");
        view.roles().forEach(role -> roles.add(written(role, keys)));
        if (view.combine() != null) {
            written.set("combine", TemplateJson.tree(view.combine()));
        }
        return written;
    }

    private static ObjectNode written(ExpectedRole role, PersonaKeys keys) {
        ObjectNode written = TemplateJson.tree(role).without("personaIds");
        List<UUID> named = role.personaIds() == null ? List.of() : role.personaIds();
        ArrayNode personas = written.putArray("personas");
        named.forEach(id -> personas.add(keys.key(id)));
        return written;
    }

    @Override
    public void write(Caller caller, UUID icpId, PersonaKeys keys, JsonNode now, JsonNode wanted) {
        List<PersonaView> known = personas.ofIcp(caller, icpId);
        ObjectNode written = wanted.isMissingNode() ? none() : wanted.deepCopy();
        written.path("roles").forEach(role -> name((ObjectNode) role, known, keys));
        CommitteeDraft draft = binding.read(written, CommitteeDraft.class, POINTER);
        int revision = committees.find(caller, icpId).revision();
        Binding.within(POINTER, () -> committees.put(caller, icpId, revision, draft));
    }

    /** Puts a committee into an ICP that has none. @throws Refusal WRONG_STATE when it has one */
    void add(Caller caller, UUID icpId, JsonNode committee) {
        if (!committees.ofIcp(caller, icpId).roles().isEmpty()) {
            throw Refusal.wrongState("This ICP has a committee. Empty that one before.");
        }
        write(caller, icpId, new PersonaKeys(), MissingNode.getInstance(), committee);
    }

    private static ObjectNode none() {
        ObjectNode none = TemplateJson.object();
        none.putArray("roles");
        return none;
    }

    /** A persona that is gone is left out. */
    private static void name(ObjectNode role, List<PersonaView> known, PersonaKeys keys) {
        JsonNode named = role.path("personas");
        JsonNode levels = role.path("levels");
        role.remove(List.of("personas", "levels"));
        ArrayNode ids = role.putArray("personaIds");
        known.stream()
                .filter(persona -> holds(named, keys.key(persona.id())::equals)
                        || holds(levels, persona.level().name()::equals))
                .forEach(persona -> ids.add(persona.id().toString()));
    }

    private static boolean holds(JsonNode list, Predicate<String> test) {
        for (JsonNode one : list) {
            if (test.test(one.asText())) {
                return true;
            }
        }
        return false;
    }
}
