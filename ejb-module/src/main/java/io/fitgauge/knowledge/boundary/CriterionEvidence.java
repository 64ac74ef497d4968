package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion rests on, or the ICP as a whole.
 *
 * @param criterion its key; absent for the ICP as a whole
 * @param inDraft whether the draft has it; absent for the ICP as a whole
 * @param inVersion whether the version that was published last has it; absent likewise
 * @param supports how much evidence speaks for it
 * @param contradicts how much speaks against it
 * @param kinds how much of each kind there is, for or against
 * @param about about whom it is, for or against
 * @param latest the newest day of what speaks for it
 * @param evidence the newest, for and against
 */
public record CriterionEvidence(
        @Nullable String criterion,
        @Nullable Boolean inDraft,
        @Nullable Boolean inVersion,
        int supports,
        int contradicts,
        Map<EvidenceKind, Integer> kinds,
        Map<About, Integer> about,
        @Nullable LocalDate latest,
        List<CitedView> evidence) {

    public CriterionEvidence {
        evidence = List.copyOf(evidence);
    }

    /** @param cited the newest first */
    static CriterionEvidence of(
            @Nullable String criterion, @Nullable Boolean inDraft, @Nullable Boolean inVersion, List<Cited> cited) {
        List<Cited> supporting = cited.stream().filter(Cited::supports).toList();
        return new CriterionEvidence(
                criterion,
                inDraft,
                inVersion,
                supporting.size(),
                cited.size() - supporting.size(),
                counted(EvidenceKind.class, cited, Cited::kind),
                counted(About.class, cited, Cited::about),
                supporting.isEmpty() ? null : supporting.get(0).date(),
                CitedView.newest(cited));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            Class<E> type, List<Cited> cited, Function<Cited, E> which) {
        Map<E, Integer> counts = new EnumMap<>(type);
        cited.forEach(one -> counts.merge(which.apply(one), 1, Integer::sum));
        return counts;
    }

    boolean restsOnNothing() {
        return supports == 0;
    }
}
