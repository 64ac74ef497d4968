package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.language.Messages;
import io.fitgauge.reference.boundary.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a company is, has or does to meet one condition: a verb with all that belongs to it, such as {@code is based in
 * the Netherlands}, or only what it has. Built-in attributes have words of their own, others are named as their tenant calls them.
 */
final class Clauses {

    private static final int MOST_VALUES = 4;

    /** Attributes whose values are half sentences. */
    private static final Set<String> QUOTED = Set.of("goals", "challenges");

    private final Messages words;
    private final CodeNames names;
    private final Ranges ranges;

    Clauses(Messages words, CodeNames names) {
        this.words = words;
        this.names = names;
        this.ranges = new Ranges(words);
    }

    Phrase of(Asked asked) {
        Condition condition = asked.condition();
        if (condition instanceof Condition.NumberBetween range) {
            return asked.attribute().equals("foundedYear")
                    ? range(asked, "range", ranges.years(range))
                    : number(asked, ranges.numbers(range));
        }
        if (condition instanceof Condition.MoneyBetween range) {
            return range(asked, "range", ranges.money(range));
        }
        if (condition instanceof Condition.DateBetween range) {
            return range(asked, "days", ranges.days(range));
        }
        if (condition instanceof Condition.Is is) {
            return clause(asked, is.value() ? "yes" : "no", Map.of());
        }
        if (condition instanceof Condition.IndustryIn in) {
            return clause(asked, "in", values(in.values(), this::industry));
        }
        return texts(asked, (Condition.OfTexts) condition);
    }

    /** With its verb. */
    String whole(Phrase phrase) {
        return phrase.kind() == Phrase.Kind.DOES ? phrase.text() : has(phrase.text());
    }

    String has(String things) {
        return words.text("has", Map.of("objects", things));
    }

    private Phrase number(Asked asked, Map<String, Object> range) {
        if (asked.unit() == null || BuiltIn.find(asked.attribute()).isPresent()) {
            return range(asked, "range", range);
        }
        Map<String, Object> withUnit = new HashMap<>(range);
        withUnit.put("range", words.text("own.unit", Map.of("range", range.get("range"), "unit", line(asked.unit()))));
        return range(asked, "range", withUnit);
    }

    private Phrase texts(Asked asked, Condition.OfTexts texts) {
        if (asked.type() == AttributeType.COUNTRY) {
            return countries(asked, texts.values());
        }
        if (texts instanceof Condition.TextContains) {
            return clause(asked, "contains", values(texts.values(), this::quoted));
        }
        String kind = texts instanceof Condition.TagsAnyOf
                ? "any"
                : texts instanceof Condition.TagsAllOf ? "all" : texts instanceof Condition.TagsNoneOf ? "none" : "in";
        return clause(
                asked, kind, values(texts.values(), QUOTED.contains(asked.attribute()) ? this::quoted : Clauses::line));
    }

    private Phrase countries(Asked asked, List<String> codes) {
        Map<String, Object> named = values(codes, code -> names.country(code, words.locale()));
        return asked.attribute().equals("country")
                ? names.places(codes, words.locale())
                        .map(places ->
                                Phrase.does(words.text("clause.country.place", Map.of("places", places(places)))))
                        .orElseGet(() -> clause(asked, "in", named))
                : clause(asked, "in", named);
    }

    /** The preposition once, if it is the same for all. */
    private String places(List<Place> places) {
        String first = places.get(0).preposition();
        boolean same = places.stream().allMatch(place -> place.preposition().equals(first));
        return same
                ? first + " " + or(places.stream().map(Place::name).toList())
                : or(places.stream()
                        .map(place -> place.preposition() + " " + place.name())
                        .toList());
    }

    private Map<String, Object> values(List<String> values, Function<String, String> written) {
        List<String> items = values.stream().map(written).toList();
        return Map.of("any", or(items), "all", rest(items, words::and), "n", items.size());
    }

    private String or(List<String> items) {
        return rest(items, words::or);
    }

    /** Behind the list and not in it, where no case has to be found for it. */
    private String rest(List<String> items, BiFunction<List<String>, Integer, String> joined) {
        int most = items.size() > MOST_VALUES + 1 ? MOST_VALUES : items.size();
        String list = joined.apply(items.subList(0, most), most);
        return most == items.size()
                ? list
                : words.text("rest", Map.of("list", list, "count", Integer.toString(items.size() - most)));
    }

    private Phrase range(Asked asked, String kind, Map<String, Object> values) {
        return phrase(asked, "", kind, values);
    }

    private Phrase clause(Asked asked, String kind, Map<String, Object> values) {
        return phrase(asked, "." + kind, kind, values);
    }

    /** In the attribute's own words, or in those for attributes that have none. */
    private Phrase phrase(Asked asked, String suffix, String kind, Map<String, Object> values) {
        String key = asked.attribute() + suffix;
        if (words.has("has." + key)) {
            return Phrase.has(words.text("has." + key, values));
        }
        if (words.has("clause." + key)) {
            return Phrase.does(words.text("clause." + key, values));
        }
        Map<String, Object> labelled = new HashMap<>(values);
        labelled.put("label", line(asked.label()));
        return words.has("own.has." + kind)
                ? Phrase.hasOfItsOwn(words.text("own.has." + kind, labelled))
                : Phrase.does(words.text("own." + kind, labelled));
    }

    private String industry(String code) {
        return names.label(code).map(this::quoted).orElse(code);
    }

    private String quoted(String text) {
        return words.quoted(line(text));
    }

    private static String line(String text) {
        return CodeNames.shortened(text);
    }
}
