package io.fitgauge.reviews.boundary;

import io.fitgauge.advice.boundary.LintWarning;
import io.fitgauge.focus.boundary.TierWins;
import io.fitgauge.reviews.entity.IcpFacts;
import io.fitgauge.reviews.entity.Standings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who review need to know, as it was when the review was opened, in the reader's language.
 *
 * @param icps those that the review is about, by name; at most 50
 * @param left how many more there are
 */
public record ReviewFactsView(List<OfIcp> icps, int left) {

    public ReviewFactsView {
        icps = List.copyOf(icps);
    }

    /**
     * What is to be known of one ICP.
     *
     * @param version in use; absent when none is
     * @param since since when it is looked at; absent for all that there is
     * @param versions published since, the oldest first
     * @param changes what the version in use says differently than the one that was in use then, a line each
     * @param personas that were made or changed since
     * @param lint what is weak about it
     * @param then how accounts stood then; absent where nobody counted
     * @param now how they stand
     * @param wins by the tier that accounts have
     * @param comments since
     */
    public record OfIcp(
            UUID icpId,
            String name,
            @Nullable Integer version,
            @Nullable Instant since,
            IcpFacts.Since sinceWhat,
            List<IcpFacts.PublishedVersion> versions,
            List<String> changes,
            List<IcpFacts.ChangedPersona> personas,
            List<LintWarning> lint,
            @Nullable Standings then,
            @Nullable Standings now,
            List<TierWins> wins,
            IcpFacts.NewComments comments,
            IcpFacts.OldEvidence evidence) {

        public OfIcp {
            versions = List.copyOf(versions);
            changes = List.copyOf(changes);
            personas = List.copyOf(personas);
            lint = List.copyOf(lint);
            wins = List.copyOf(wins);
        }
    }
}
