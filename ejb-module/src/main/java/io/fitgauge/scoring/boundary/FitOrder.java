package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.BestFit;
import io.fitgauge.fit.BestFit.Candidate;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.KeptScore;
import io.fitgauge.scoring.entity.StoredScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * In which order an account's scores matter: those of active ICPs first, the best fit before all. A score counts with
 * the name that its ICP has now; retired ICPs follow, by the name that they had.
 */
final class FitOrder {

    private final Map<UUID, PublishedIcp> active;
    private final Versions versions;

    FitOrder(Collection<PublishedIcp> active, Versions versions) {
        this.active = active.stream().collect(Collectors.toMap(PublishedIcp::id, Function.identity()));
        this.versions = versions;
    }

    /** @param scores at most one of each ICP */
    List<StoredScore> of(Collection<StoredScore> scores) {
        Map<UUID, StoredScore> byIcp =
                scores.stream().collect(Collectors.toMap(StoredScore::icpId, Function.identity()));
        List<Candidate> inOrder = new ArrayList<>(BestFit.ranked(candidates(scores, true)));
        inOrder.addAll(BestFit.ranked(candidates(scores, false)));
        return inOrder.stream()
                .flatMap(candidate -> Optional.ofNullable(byIcp.get(candidate.icpId())).stream())
                .toList();
    }

    Optional<UUID> best(Collection<StoredScore> scores) {
        return BestFit.among(candidates(scores, true)).map(Candidate::icpId);
    }

    private List<Candidate> candidates(Collection<StoredScore> scores, boolean inUse) {
        return scores.stream()
                .filter(score -> active.containsKey(score.icpId()) == inUse)
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(StoredScore score) {
        PublishedIcp version = versions.of(score);
        return new Candidate(
                score.icpId(),
                active.getOrDefault(score.icpId(), version).name(),
                KeptScore.read(version, score.result()));
    }
}
