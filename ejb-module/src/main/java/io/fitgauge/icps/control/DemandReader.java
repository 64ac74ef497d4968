package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a criterion asks: one thing of an attribute, or any or all of several. */
class DemandReader {

    private final MatchReader matches;

    @Inject
    DemandReader(MatchReader matches) {
        this.matches = matches;
    }

    /**
     * @param mode of the criterion, as far as it is known
     * @param errors takes what is wrong, with pointers from what is read down
     * @return empty when anything is wrong
     */
    Optional<Demand> read(
            WrittenPart written, @Nullable Mode mode, Map<String, AttributeView> definitions, FieldErrors errors) {
        Optional<Demand> demand = new Reading(mode, definitions).demand(written, 0, errors);
        if (demand.stream().flatMap(Demand::leaves).count() > Demand.MOST_LEAVES) {
            errors.add(
                    written.anyOf() == null ? "/allOf" : "/anyOf",
                    "must hold at most " + Demand.MOST_LEAVES + " conditions");
        }
        return errors.isEmpty() ? demand : Optional.empty();
    }

    /** What all parts of one criterion are read with. */
    private final class Reading {

        private final @Nullable Mode mode;
        private final Map<String, AttributeView> definitions;

        Reading(@Nullable Mode mode, Map<String, AttributeView> definitions) {
            this.mode = mode;
            this.definitions = definitions;
        }

        /** @param level of the group that it lies in; 0 for a criterion itself */
        Optional<Demand> demand(WrittenPart written, int level, FieldErrors errors) {
            var anyOf = written.anyOf();
            var allOf = written.allOf();
            if (anyOf == null && allOf == null) {
                return one(written, errors);
            }
            String group = anyOf == null ? "allOf" : "anyOf";
            refuseBeside(group, "attribute", written.attribute(), errors);
            refuseBeside(group, "match", written.match(), errors);
            if (anyOf == null) {
                return parts(group, allOf, level + 1, errors).map(Demand.AllOf::new);
            }
            refuseBeside(group, "allOf", allOf, errors);
            return parts(group, anyOf, level + 1, errors).map(Demand.AnyOf::new);
        }

        private static void refuseBeside(String group, String field, @Nullable Object value, FieldErrors errors) {
            if (value != null) {
                errors.add("/" + field, "cannot stand beside " + group);
            }
        }

        private Optional<List<Demand>> parts(
                String group, @Nullable List<? extends @Nullable WrittenPart> written, int level, FieldErrors errors) {
            String pointer = "/" + group;
            if (written == null || written.isEmpty()) {
                errors.add(pointer, "must hold at least one condition");
                return Optional.empty();
            }
            if (level > Demand.MOST_LEVELS) {
                errors.add(pointer, "lies too deep: groups lie in each other at most " + Demand.MOST_LEVELS + " deep");
                return Optional.empty();
            }
            if (written.size() > Demand.MOST_LEAVES) {
                errors.add(pointer, "must hold at most " + Demand.MOST_LEAVES + " conditions");
                return Optional.empty();
            }
            List<Demand> parts = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                WrittenPart part = written.get(i);
                Nested.in(pointer + "/" + i, errors, own -> part(part, level, own))
                        .ifPresent(parts::add);
            }
            return parts.size() == written.size() ? Optional.of(parts) : Optional.empty();
        }

        private Optional<Demand> part(@Nullable WrittenPart part, int level, FieldErrors errors) {
            if (part == null) {
                errors.add("", "must be a condition");
                return Optional.empty();
            }
            return demand(part, level, errors);
        }

        private Optional<Demand> one(WrittenPart written, FieldErrors errors) {
            AttributeView attribute = attribute(written.attribute(), errors);
            WrittenMatch match = written.match();
            if (match == null) {
                errors.add("/match", "is missing");
                return Optional.empty();
            }
            if (attribute == null) {
                return Optional.empty();
            }
            Function<FieldErrors, Optional<Condition>> reading = own -> matches.read(match, attribute, mode, own);
            return Nested.in("/match", errors, reading)
                    .map(condition -> new Demand.OfAttribute(attribute.key(), condition));
        }

        private @Nullable AttributeView attribute(@Nullable String key, FieldErrors errors) {
            if (key == null || key.isBlank()) {
                errors.add("/attribute", "must not be blank");
                return null;
            }
            AttributeView attribute = definitions.get(key);
            if (attribute == null) {
                errors.add("/attribute", "is not an attribute here");
            }
            return attribute;
        }
    }
}
