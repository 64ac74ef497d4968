package io.fitgauge.briefs.control;

import io.fitgauge.fit.ComparableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds up what several say in the same words. */
public final class Shared {

    private Shared() {}

    /**
     * What some of them say.
     *
     * @param text as the first of them says it
     * @param by in the order in which they came
     */
    public record Said<P>(String text, List<P> by) {}

    /**
     * @param people the most important first
     * @return what most of them say first, then what the more important one says, in that one's order
     */
    public static <P> List<Said<P>> among(List<P> people, Function<P, List<String>> texts) {
        Map<String, Said<P>> known = new LinkedHashMap<>();
        people.forEach(person -> texts.apply(person).forEach(text -> add(known, person, text)));
        return sorted(known.values());
    }

    private static <P> void add(Map<String, Said<P>> known, P person, String text) {
        Said<P> said =
                known.computeIfAbsent(ComparableText.of(text), form -> new Said<>(text.strip(), new ArrayList<>()));
        if (!said.by().contains(person)) {
            said.by().add(person);
        }
    }

    private static <P> List<Said<P>> sorted(Collection<Said<P>> all) {
        Comparator<Said<P>> byNumber = Comparator.comparingInt(said -> said.by().size());
        return all.stream().sorted(byNumber.reversed()).toList();
    }
}
