package io.fitgauge.briefs.boundary;

import io.fitgauge.personas.boundary.ValueNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which needs the product must meet. What several personas say stands once.
 *
 * @param product what it is for; absent when nothing is named
 * @param segmentNeeds of the segment
 * @param jobs to be done
 * @param technology that it meets there
 * @param objections against it
 * @param valueTree what is worth what, the highest first
 */
public record ProductBrief(
        UUID icpId,
        String name,
        String segment,
        @Nullable String product,
        List<String> segmentNeeds,
        List<String> reasonsToBuy,
        List<Demand> jobs,
        List<Demand> pains,
        List<Demand> gains,
        List<Demand> technology,
        List<Demand> objections,
        List<ValueNode> valueTree,
        List<Missing> missing) {

    public ProductBrief {
        segmentNeeds = List.copyOf(segmentNeeds);
        reasonsToBuy = List.copyOf(reasonsToBuy);
        jobs = List.copyOf(jobs);
        pains = List.copyOf(pains);
        gains = List.copyOf(gains);
        technology = List.copyOf(technology);
        objections = List.copyOf(objections);
        valueTree = List.copyOf(valueTree);
        missing = List.copyOf(missing);
    }

    /**
     * What personas need.
     *
     * @param personas whose it is, by priority
     */
    public record Demand(String text, List<PersonaName> personas) {

        public Demand {
            personas = List.copyOf(personas);
        }
    }
}
