package io.fitgauge.icps.control;

import io.fitgauge.fit.Demand;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a company is, has or does to meet one of several conditions, or all of them, as one phrase. */
final class GroupClauses {

    private final Messages words;
    private final Clauses clauses;
    private final Function<Demand.OfAttribute, Asked> asked;

    /** @param asked what is known of an attribute that a condition is about */
    GroupClauses(Messages words, Clauses clauses, Function<Demand.OfAttribute, Asked> asked) {
        this.words = words;
        this.clauses = clauses;
        this.asked = asked;
    }

    Phrase of(Demand demand) {
        if (demand instanceof Demand.OfAttribute one) {
            return clauses.of(asked.apply(one));
        }
        Demand.OfParts group = (Demand.OfParts) demand;
        return group.parts().size() == 1
                ? of(group.parts().get(0))
                : Phrase.does(joined(
                        group instanceof Demand.AnyOf ? "either" : "both",
                        group.parts().stream().map(this::part).distinct().toList()));
    }

    /** A group in a group stands in brackets, so that it is clear where it ends. */
    private String part(Demand part) {
        if (!(part instanceof Demand.OfParts group) || group.parts().size() == 1) {
            return clauses.whole(of(part));
        }
        List<String> parts = group.parts().stream().map(this::part).distinct().toList();
        String clause = group instanceof Demand.AnyOf ? words.or(parts, parts.size()) : words.and(parts, parts.size());
        return words.text("grouped", Map.of("clause", clause));
    }

    private String joined(String word, List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : words.text(
                        word + (last == 1 ? ".two" : ".more"),
                        Map.of("first", words.listed(parts.subList(0, last), last), "last", parts.get(last)));
    }
}
