package io.fitgauge.reviews.entity;

import io.fitgauge.focus.boundary.TierWins;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of one ICP.
 *
 * @param version in use; absent when none is
 * @param since since when it is looked at; absent for all that there is
 * @param sinceWhat what was then
 * @param versionThen in use then; absent when none was, or the same
 * @param versions published since, the oldest first
 * @param personas that were made or changed since
 * @param lint what is weak about it now
 * @param then how accounts stood then; absent where nobody counted
 * @param now how they stand
 * @param wins by the tier that accounts have now
 * @param comments since
 */
public record IcpFacts(
        UUID icpId,
        String name,
        @Nullable Integer version,
        @Nullable Instant since,
        Since sinceWhat,
        @Nullable Integer versionThen,
        List<PublishedVersion> versions,
        List<ChangedPersona> personas,
        List<LintFinding> lint,
        @Nullable Standings then,
        @Nullable Standings now,
        List<TierWins> wins,
        NewComments comments,
        OldEvidence evidence) {

    public IcpFacts {
        versions = List.copyOf(versions);
        personas = List.copyOf(personas);
        lint = List.copyOf(lint);
        wins = List.copyOf(wins);
    }

    /** What was looked back to. */
    public enum Since {
        REVIEW,
        PUBLISHING,
        BEGINNING
    }

    /** @param restores the earlier version that a rollback brought back */
    public record PublishedVersion(
            int version, Instant publishedAt, @Nullable String why, @Nullable Integer restores) {}

    public record ChangedPersona(UUID personaId, String name, Instant updatedAt) {}

    /** @param facts as lint found them */
    public record LintFinding(String code, @Nullable String criterion, Map<String, Object> facts) {}

    /** @param newest their ids, the newest first */
    public record NewComments(int count, List<UUID> newest) {

        public NewComments {
            newest = List.copyOf(newest);
        }
    }

    /**
     * @param criteria what each criterion rests on
     * @param newest of all evidence for the ICP; absent without any
     */
    public record OldEvidence(List<CriterionGround> criteria, @Nullable LocalDate newest) {

        public OldEvidence {
            criteria = List.copyOf(criteria);
        }
    }

    /** @param latest the newest day of what supports it, more than a year ago; absent when nothing does */
    public record CriterionGround(String criterion, @Nullable LocalDate latest) {}
}
