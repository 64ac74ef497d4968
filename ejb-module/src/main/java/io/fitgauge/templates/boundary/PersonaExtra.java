package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.templates.control.Binding;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The personas of an ICP. Their order in a template is their priority when they are made; then it is the ICP's own. */
class PersonaExtra implements IcpExtra {

    private static final String FIELD = "personas";

    private final Personas personas;
    private final Binding binding;

    @Inject
    PersonaExtra(Personas personas, Binding binding) {
        this.personas = personas;
        this.binding = binding;
    }

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public JsonNode read(Caller caller, UUID icpId, PersonaKeys keys) {
        List<PersonaView> views = personas.ofIcp(caller, icpId);
        ArrayNode written = TemplateJson.mapper().createArrayNode();
        views.forEach(view -> written.add(written(view, keys)));
        return views.isEmpty() ? MissingNode.getInstance() : written;
    }

    private static ObjectNode written(PersonaView view, PersonaKeys keys) {
        ObjectNode written = TemplateJson.object().put("key", keys.key(view.id()));
        written.setAll(TemplateJson.tree(view.draft()));
        return written.without(List.of("icpId", "priority"));
    }

    @Override
    public void write(Caller caller, UUID icpId, PersonaKeys keys, JsonNode now, JsonNode wanted) {
        Map<String, JsonNode> was = byKey(now);
        Map<String, JsonNode> will = byKey(wanted);
        was.keySet().stream().filter(key -> !will.containsKey(key)).forEach(key -> remove(caller, keys, key));
        int place = 0;
        for (Map.Entry<String, JsonNode> persona : will.entrySet()) {
            String pointer = "/content/personas/" + place++;
            JsonNode before = was.get(persona.getKey());
            if (before == null) {
                keys.put(
                        persona.getKey(),
                        create(caller, icpId, persona.getValue(), pointer).id());
            } else if (!before.equals(persona.getValue())) {
                change(caller, icpId, keys.require(persona.getKey()), persona.getValue(), pointer);
            }
        }
    }

    /** @param pointer where it stands in the template */
    PersonaView create(Caller caller, UUID icpId, JsonNode persona, String pointer) {
        PersonaDraft draft = draft(icpId, persona, pointer);
        return Binding.within(pointer, () -> personas.create(caller, draft)).value();
    }

    private void change(Caller caller, UUID icpId, UUID id, JsonNode persona, String pointer) {
        PersonaDraft draft = draft(icpId, persona, pointer);
        int revision = personas.find(caller, id).revision();
        Binding.within(pointer, () -> personas.change(caller, id, revision, draft));
    }

    private void remove(Caller caller, PersonaKeys keys, String key) {
        UUID id = keys.require(key);
        personas.remove(caller, id, personas.find(caller, id).revision());
        keys.remove(key);
    }

    private PersonaDraft draft(UUID icpId, JsonNode persona, String pointer) {
        ObjectNode written = persona.deepCopy();
        written.remove("key");
        return binding.read(written.put("icpId", icpId.toString()), PersonaDraft.class, pointer);
    }

    private static Map<String, JsonNode> byKey(JsonNode list) {
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        list.forEach(persona -> byKey.put(persona.get("key").asText(), persona));
        return byKey;
    }
}
