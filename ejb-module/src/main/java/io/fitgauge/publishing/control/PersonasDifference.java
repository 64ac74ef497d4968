package io.fitgauge.publishing.control;

import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.publishing.entity.Change;
import io.fitgauge.publishing.entity.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which personas are new, gone or other ones, and whether the value tree is. Those with the same id are the same. */
public final class PersonasDifference {

    private static final int ALL = 20;

    private final IcpPeople before;
    private final IcpPeople after;
    private final Messages messages;

    public PersonasDifference(IcpPeople before, IcpPeople after, Messages messages) {
        this.before = before;
        this.after = after;
        this.messages = messages;
    }

    /** @return those that are there now first, then those that are gone, then the value tree */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<UUID, PublishedPersona> then = byId(before);
        Map<UUID, PublishedPersona> now = byId(after);
        now.forEach((id, persona) -> {
            PublishedPersona was = then.get(id);
            if (was == null) {
                changes.add(change(Kind.PERSONA_ADDED, null, persona, text("personaAdded", persona, "")));
            } else {
                changed(was, persona).ifPresent(changes::add);
            }
        });
        then.forEach((id, persona) -> {
            if (!now.containsKey(id)) {
                changes.add(change(Kind.PERSONA_REMOVED, persona, null, text("personaRemoved", persona, "")));
            }
        });
        if (!before.valueTree().equals(after.valueTree())) {
            changes.add(change(
                    Kind.VALUE_TREE_CHANGED,
                    before.valueTree(),
                    after.valueTree(),
                    messages.text("valueTree", Map.of("count", after.valueTree().size()))));
        }
        return changes;
    }

    private Optional<Change> changed(PublishedPersona was, PublishedPersona now) {
        List<PersonaField> fields = PersonaField.thatDiffer(was, now);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = fields.stream().map(PersonaField::field).toList();
        String parts = messages.and(
                names.stream()
                        .map(name -> messages.text("persona." + name, Map.of()))
                        .toList(),
                ALL);
        String text = fields.contains(PersonaField.NAME)
                ? messages.text("personaRenamed", Map.of("name", now.name(), "before", was.name(), "parts", parts))
                : text("personaChanged", now, parts);
        return Optional.of(new Change(Kind.PERSONA_CHANGED, null, names, was, now, text));
    }

    private String text(String key, PublishedPersona persona, String parts) {
        return messages.text(key, Map.of("name", persona.name(), "parts", parts));
    }

    private static Change change(Kind kind, @Nullable Object was, @Nullable Object now, String text) {
        return new Change(kind, null, List.of(), was, now, text);
    }

    private static Map<UUID, PublishedPersona> byId(IcpPeople people) {
        Map<UUID, PublishedPersona> byId = new LinkedHashMap<>();
        people.personas().forEach(persona -> byId.put(persona.id(), persona));
        return byId;
    }
}
