package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.language.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One or two sentences that a colleague would say about an ICP: what must be, with the segment's needs, what would be
 * nice, and what is excluded.
 */
public final class Statement {

    /** Which attributes are spoken of first; those that are not named follow in their own order. */
    private static final List<String> FIRST = List.of(
            "sector", "industry", "businessModel", "country", "region", "employees", "annualRevenue", "companyValue");

    private static final int MOST_WISHES = 8;
    private static final int MOST_NEEDS = 3;
    private static final int LONGEST_REASON = 120;

    private final Messages words;
    private final Clauses clauses;
    private final List<Said> said = new ArrayList<>();

    public Statement(Messages words, CodeNames names) {
        this.words = words;
        this.clauses = new Clauses(words, names);
    }

    /**
     * A criterion in words.
     *
     * @param place where it belongs in the sentence
     */
    private record Said(Mode mode, int weight, int place, Phrase phrase) {}

    /** @param asked what is known of an attribute that a condition is about */
    public Statement with(Criterion criterion, Function<Demand.OfAttribute, Asked> asked) {
        say(criterion, criterion.demand(), asked);
        return this;
    }

    private void say(Criterion criterion, Demand demand, Function<Demand.OfAttribute, Asked> asked) {
        if (demand instanceof Demand.OfParts group && isOneByOne(criterion, group)) {
            group.parts().forEach(part -> say(criterion, part, asked));
            return;
        }
        Phrase phrase = new GroupClauses(words, clauses, asked).of(demand);
        said.add(new Said(
                criterion.mode(),
                criterion.weight(),
                demand.leaves().mapToInt(leaf -> place(leaf.attribute())).min().orElseThrow(),
                criterion.mode() == Mode.EXCLUDE
                        ? Phrase.does(noted(clauses.whole(phrase), criterion.reason(), criterion.validUntil()))
                        : phrase));
    }

    /** What must be together must be one by one, and what excludes alone excludes one by one. */
    private static boolean isOneByOne(Criterion criterion, Demand.OfParts group) {
        return switch (criterion.mode()) {
            case MUST -> group instanceof Demand.AllOf;
            case EXCLUDE ->
                group instanceof Demand.AnyOf
                        && criterion.reason() == null
                        && criterion.validUntil() == null
                        && group.levels() == 1;
            case SCORE -> false;
        };
    }

    /** @param needs of the segment */
    public String text(List<String> needs) {
        List<Said> must = inOrder(of(Mode.MUST));
        List<Said> wish = heaviest(of(Mode.SCORE));
        List<String> wishes = clauses(inOrder(wish));
        int unsaid = of(Mode.SCORE).size() - wish.size();
        if (unsaid > 0) {
            wishes.add(words.text("clause.more", Map.of("n", unsaid, "count", Integer.toString(unsaid))));
        }
        List<String> profile = must.isEmpty() ? wishes : clauses(must);
        List<String> out = clauses(of(Mode.EXCLUDE));
        Map<String, Object> values = new HashMap<>();
        values.put("profile", words.and(profile, profile.size()));
        values.put("wish", words.and(wishes, wishes.size()));
        values.put("out", words.or(out, out.size()));
        values.put("hasNeeds", needs.isEmpty() ? "no" : "yes");
        values.put("needs", words.and(needs.stream().map(this::need).toList(), MOST_NEEDS));
        return words.text(
                "statement.profile" + (must.isEmpty() || wishes.isEmpty() ? "" : ".wish")
                        + (out.isEmpty() ? "" : ".out"),
                values);
    }

    private List<Said> of(Mode mode) {
        return said.stream().filter(one -> one.mode() == mode).toList();
    }

    /** One more is said before it is counted: "one further criterion" is as long. */
    private static List<Said> heaviest(List<Said> wishes) {
        return wishes.size() <= MOST_WISHES + 1
                ? wishes
                : wishes.stream()
                        .sorted(Comparator.comparingInt(Said::weight).reversed())
                        .limit(MOST_WISHES)
                        .toList();
    }

    private static List<Said> inOrder(List<Said> some) {
        return some.stream().sorted(Comparator.comparingInt(Said::place)).toList();
    }

    /** What it has is said at once, where the first of it belongs. */
    private List<String> clauses(List<Said> some) {
        Map<Object, List<String>> together = new LinkedHashMap<>();
        for (Said one : some) {
            Phrase phrase = one.phrase();
            Object group = phrase.kind() == Phrase.Kind.DOES ? phrase : phrase.kind();
            List<String> things = together.computeIfAbsent(group, unused -> new ArrayList<>());
            if (!things.contains(phrase.text())) {
                things.add(phrase.text());
            }
        }
        List<String> clauses = new ArrayList<>();
        together.forEach((group, things) -> clauses.add(
                group instanceof Phrase phrase ? phrase.text() : this.clauses.has(words.and(things, things.size()))));
        return clauses;
    }

    private static int place(String attribute) {
        int first = FIRST.indexOf(attribute);
        if (first >= 0) {
            return first;
        }
        int builtIn = List.copyOf(BuiltIn.byKey().keySet()).indexOf(attribute);
        return builtIn < 0 ? Integer.MAX_VALUE : FIRST.size() + builtIn;
    }

    private String noted(String clause, @Nullable String reason, @Nullable LocalDate validUntil) {
        if (reason == null && validUntil == null) {
            return clause;
        }
        Map<String, Object> values = new HashMap<>(Map.of("clause", clause));
        if (reason != null) {
            values.put("reason", ended(CodeNames.shortened(reason, LONGEST_REASON)));
        }
        if (validUntil != null) {
            values.put("day", words.longDay(validUntil));
        }
        return words.text("out" + (reason == null ? "" : ".reason") + (validUntil == null ? "" : ".until"), values);
    }

    private String need(String need) {
        return words.quoted(ended(CodeNames.shortened(need)));
    }

    /** Without the stop that ends it where it stands alone. */
    private static String ended(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    /** The language that it is in. */
    public Locale locale() {
        return words.locale();
    }
}
