package io.fitgauge.briefs.boundary;

import io.fitgauge.briefs.control.Shared;
import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.SegmentView;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what product needs. */
final class ProductWriter {

    private final BriefWords words;

    ProductWriter(BriefWords words) {
        this.words = words;
    }

    /** @param people by priority */
    ProductBrief brief(
            IcpView icp,
            SegmentView segment,
            @Nullable String product,
            List<PersonaView> people,
            List<ValueNode> tree) {
        return new ProductBrief(
                icp.id(),
                icp.name(),
                segment.name(),
                product,
                segment.needs(),
                segment.reasonsToBuy(),
                demands(people, persona -> texts(persona.motivation().jobs())),
                demands(people, persona -> texts(persona.motivation().pains())),
                demands(people, persona -> texts(persona.motivation().gains())),
                demands(people, persona -> persona.professional().technology()),
                demands(people, persona -> persona.buying().objections().stream()
                        .map(Objection::objection)
                        .toList()),
                tree,
                missing(segment, people, tree));
    }

    private static List<String> texts(List<Motive> motives) {
        return motives.stream().map(Motive::text).toList();
    }

    private static List<ProductBrief.Demand> demands(
            List<PersonaView> people, Function<PersonaView, List<String>> texts) {
        return Shared.among(people, texts).stream()
                .map(said -> new ProductBrief.Demand(
                        said.text(), said.by().stream().map(PersonaName::of).toList()))
                .toList();
    }

    private List<Missing> missing(SegmentView segment, List<PersonaView> people, List<ValueNode> tree) {
        List<Missing> missing = new ArrayList<>();
        if (segment.needs().isEmpty()) {
            missing.add(words.missing(Gap.NO_NEED));
        }
        if (people.isEmpty()) {
            missing.add(words.missing(Gap.NO_PERSONA));
        }
        people.stream()
                .filter(persona -> persona.motivation().jobs().isEmpty())
                .forEach(persona -> missing.add(words.missing(Gap.NO_JOB, persona)));
        if (tree.isEmpty()) {
            missing.add(words.missing(Gap.NO_VALUE_TREE));
        }
        return missing;
    }
}
