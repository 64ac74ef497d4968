package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.Candidate;
import io.fitgauge.committee.entity.CommitteeRole;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may have a role, from how high somebody stands. Of whom nothing is known, anything may be. */
final class Suitability {

    private static final int ANYBODY = 5;

    private static final Map<String, Integer> DECIDING =
            Map.of("OWNER", 100, "C_LEVEL", 90, "VP", 80, "DIRECTOR", 70, "HEAD", 60);

    private static final Map<String, Integer> CHAMPIONS =
            Map.of("HEAD", 90, "MANAGER", 80, "DIRECTOR", 70, "SENIOR", 60, "VP", 50, "STAFF", 40);

    private static final Map<String, Integer> INFLUENCERS =
            Map.of("SENIOR", 90, "STAFF", 80, "MANAGER", 70, "HEAD", 60, "DIRECTOR", 50, "VP", 40, "JUNIOR", 30);

    private Suitability() {}

    /** @return 0 for nobody's guess, up to 100 */
    static int of(Candidate candidate, CommitteeRole role) {
        @Nullable String seniority = candidate.seniority();
        Optional<String> standing =
                seniority == null ? Titles.seniority(blankIfNone(candidate.title())) : Optional.of(seniority);
        return standing.map(height -> of(role).getOrDefault(height, 0)).orElse(ANYBODY);
    }

    private static String blankIfNone(@Nullable String title) {
        return title == null ? "" : title;
    }

    /** Who blocks is not seen from how high they stand. */
    private static Map<String, Integer> of(CommitteeRole role) {
        return switch (role) {
            case DECISION_MAKER -> DECIDING;
            case CHAMPION -> CHAMPIONS;
            case INFLUENCER -> INFLUENCERS;
            case BLOCKER -> Map.of();
        };
    }
}
