package io.fitgauge.scoring.control;

import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Verdict;
import io.fitgauge.icps.boundary.CriterionView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in one language what a criterion expects and what an account has, also where it asks several things together. */
public final class FindingWords {

    private final Explanations explanations;
    private final Criterion criterion;
    private final CriterionView about;

    /** @param about the same criterion */
    public FindingWords(Explanations explanations, Criterion criterion, CriterionView about) {
        this.explanations = explanations;
        this.criterion = criterion;
        this.about = about;
    }

    public String key() {
        return criterion.key();
    }

    /** @return such as {@code Employees}, or {@code Employees or Annual revenue} */
    public String label() {
        List<String> labels =
                about.attributes().stream().map(explanations::label).distinct().toList();
        return explanations.labels(labels, criterion.demand() instanceof Demand.AnyOf);
    }

    /** @return such as {@code between 50 and 500}, or {@code Employees: at least 50; or Country: Poland} */
    public String expected() {
        return criterion.mode() == Mode.EXCLUDE ? explanations.excluded(asked()) : asked();
    }

    /** The same whether it is wanted or excluded. */
    public String asked() {
        return criterion.demand() instanceof Demand.OfAttribute one
                ? leaf(one)
                : parts((Demand.OfParts) criterion.demand());
    }

    /** @return what it lists of one attribute, one by one, by name; empty when it lists nothing */
    public List<String> listed() {
        return criterion.demand() instanceof Demand.OfAttribute one
                ? explanations.listed(
                        one.condition(), about.attribute(one.attribute()).type())
                : List.of();
    }

    private String parts(Demand.OfParts group) {
        List<String> parts = group.parts().stream().map(this::part).toList();
        return explanations.parts(parts, group instanceof Demand.AnyOf);
    }

    private String part(Demand part) {
        if (part instanceof Demand.OfParts group) {
            return explanations.nested(parts(group));
        }
        Demand.OfAttribute one = (Demand.OfAttribute) part;
        return explanations.named(explanations.label(about.attribute(one.attribute())), leaf(one));
    }

    private String leaf(Demand.OfAttribute one) {
        return explanations.expected(
                one.condition(), about.attribute(one.attribute()).type());
    }

    /** @return such as {@code 120}, or {@code Employees: 40; Country: unknown} */
    public String actual(Attributes seen, Verdict verdict) {
        if (criterion.demand() instanceof Demand.OfAttribute one) {
            return actual(one, seen, verdict);
        }
        Verdict ofParts = verdict == Verdict.UNKNOWN && allAreKnown(seen) ? Verdict.UNKNOWN : Verdict.MATCH;
        Set<String> actual = new LinkedHashSet<>();
        criterion
                .demand()
                .leaves()
                .forEach(one -> actual.add(explanations.named(
                        explanations.label(about.attribute(one.attribute())), actual(one, seen, ofParts))));
        return explanations.known(List.copyOf(actual));
    }

    /** Then what is unknown is money without a rate. */
    private boolean allAreKnown(Attributes seen) {
        return criterion.demand().leaves().allMatch(one -> seen.value(one.attribute())
                .isPresent());
    }

    private String actual(Demand.OfAttribute one, Attributes seen, Verdict verdict) {
        return explanations.actual(
                one.condition(),
                about.attribute(one.attribute()).type(),
                seen.value(one.attribute()).orElse(null),
                verdict);
    }
}
