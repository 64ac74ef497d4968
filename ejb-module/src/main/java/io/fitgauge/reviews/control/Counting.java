package io.fitgauge.reviews.control;

import io.fitgauge.reviews.entity.CoverageBand;
import io.fitgauge.reviews.entity.Standings;
import io.fitgauge.scoring.boundary.ScoreMix;
import io.fitgauge.scoring.boundary.ScoreMixes;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts how accounts stand under an ICP. */
public class Counting {

    private final ScoreMixes mixes;
    private final WonTiers won;
    private final Clock clock;

    @Inject
    Counting(ScoreMixes mixes, WonTiers won, Clock clock) {
        this.mixes = mixes;
        this.won = won;
        this.clock = clock;
    }

    /** @return nothing as long as accounts are not all scored by this version, or none is scored at all */
    public Optional<Standings> settled(Caller caller, UUID icpId, int version) {
        return Optional.of(now(caller, icpId, version))
                .filter(found -> found.accounts() > 0 && mixes.areAllBy(caller, icpId, version));
    }

    public Standings now(Caller caller, UUID icpId, int version) {
        ScoreMix mix = mixes.of(caller, icpId);
        Map<CoverageBand, Long> bands = new EnumMap<>(CoverageBand.class);
        mix.coverage().forEach((percent, count) -> bands.merge(CoverageBand.of(percent), count, Long::sum));
        return new Standings(
                clock.instant(),
                version,
                mix.accounts(),
                mix.tiers(),
                bands,
                mix.medianCoverage(),
                won.of(caller, icpId));
    }
}
