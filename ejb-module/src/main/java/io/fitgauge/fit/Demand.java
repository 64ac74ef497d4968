package io.fitgauge.fit;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a criterion asks of a company: something of one attribute, or several demands of which any or all are to be met.
 *
 * <p>What is unknown stays unknown, unless the rest decides: one that is met decides an {@link AnyOf}, one that is
 * missed an {@link AllOf}.
 */
public sealed interface Demand extends Serializable {

    /** How deep groups may lie in each other. */
    int MOST_LEVELS = 4;

    /** How many conditions may lie in a group, at all levels together. */
    int MOST_LEAVES = 50;

    /** @throws IllegalArgumentException when a value is of a type that its condition is not for */
    Outcome meet(Attributes attributes, Circumstances circumstances);

    /** What is asked of single attributes, in the order in which it was written. */
    Stream<OfAttribute> leaves();

    /** How deep groups lie in each other; 0 without any. */
    int levels();

    /** @param attribute the attribute's key */
    record OfAttribute(String attribute, Condition condition) implements Demand {

        public OfAttribute {
            if (attribute.isBlank()) {
                throw new IllegalArgumentException("A condition has an attribute");
            }
        }

        @Override
        public Outcome meet(Attributes attributes, Circumstances circumstances) {
            return attributes
                    .value(attribute)
                    .map(value -> condition.test(value, circumstances))
                    .orElse(Outcome.UNKNOWN);
        }

        @Override
        public Stream<OfAttribute> leaves() {
            return Stream.of(this);
        }

        @Override
        public int levels() {
            return 0;
        }
    }

    /** Several demands that count as one. */
    sealed interface OfParts extends Demand {

        List<Demand> parts();

        @Override
        default Stream<OfAttribute> leaves() {
            return parts().stream().flatMap(Demand::leaves);
        }

        @Override
        default int levels() {
            return 1 + parts().stream().mapToInt(Demand::levels).max().orElse(0);
        }
    }

    /** Met when one part is met; else as near as the nearest part, if all are known. */
    record AnyOf(List<Demand> parts) implements OfParts {

        private static final Comparator<Outcome> NEAREST = Comparator.comparingInt(Outcome::degree);

        public AnyOf {
            parts = sound(parts);
        }

        @Override
        public Outcome meet(Attributes attributes, Circumstances circumstances) {
            return together(parts, attributes, circumstances, Outcome.MATCH, NEAREST);
        }
    }

    /** Missed when one part is missed; else as near as the farthest part, if all are known. */
    record AllOf(List<Demand> parts) implements OfParts {

        private static final Comparator<Outcome> FARTHEST =
                Comparator.comparingInt(Outcome::degree).reversed();

        public AllOf {
            parts = sound(parts);
        }

        @Override
        public Outcome meet(Attributes attributes, Circumstances circumstances) {
            return together(parts, attributes, circumstances, Outcome.MISS, FARTHEST);
        }
    }

    private static List<Demand> sound(List<Demand> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A group has at least one part");
        }
        return List.copyOf(parts);
    }

    private static Outcome together(
            List<Demand> parts,
            Attributes attributes,
            Circumstances circumstances,
            Outcome decisive,
            Comparator<Outcome> order) {
        List<Outcome> outcomes =
                parts.stream().map(part -> part.meet(attributes, circumstances)).toList();
        if (outcomes.contains(decisive)) {
            return decisive;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Collections.max(outcomes, order);
    }
}
