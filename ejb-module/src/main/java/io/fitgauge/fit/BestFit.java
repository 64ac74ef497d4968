package io.fitgauge.fit;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The ICP that an account fits best. */
public final class BestFit {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(BestFit::scoreOrLowest)
            .reversed()
            .thenComparing(Comparator.comparingInt(BestFit::coverage).reversed())
            .thenComparing(BestFit::codePointsOfName, Arrays::compare)
            .thenComparing(candidate -> candidate.icpId().toString());

    private BestFit() {}

    /** An active ICP and what it gave the account. */
    public record Candidate(UUID icpId, String name, Score score) implements Serializable {}

    /** @return empty when every one disqualifies the account, or there is none */
    public static Optional<Candidate> among(Collection<Candidate> candidates) {
        return candidates.stream().filter(candidate -> !disqualifies(candidate)).min(BEST_FIRST);
    }

    /** @return all of them, the best fit first; those that disqualify the account stand last */
    public static List<Candidate> ranked(Collection<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(BestFit::disqualifies).thenComparing(BEST_FIRST))
                .toList();
    }

    private static boolean disqualifies(Candidate candidate) {
        return candidate.score().decision() == Decision.DISQUALIFY;
    }

    private static int scoreOrLowest(Candidate candidate) {
        Integer score = candidate.score().score();
        return score == null ? -1 : score;
    }

    private static int coverage(Candidate candidate) {
        return candidate.score().coverage();
    }

    /** Strings compare by UTF-16 unit, which puts U+1F600 before U+FF01. */
    private static int[] codePointsOfName(Candidate candidate) {
        return candidate.name().toLowerCase(Locale.ROOT).codePoints().toArray();
    }
}
