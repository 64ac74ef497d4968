package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.Count;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.identity.boundary.ActorName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a change as its readers see it, in their language.
 *
 * @param version of the ICP
 * @param what what changed, a line each
 * @param why what was said for it
 * @param by who made the change; absent when the system did
 * @param byName as it is known now; absent when nobody knows any more
 * @param agency the agency that the person acted for
 * @param agencyName as it was when the person came in last
 * @param createdAt when it happened
 * @param acknowledgedAt when the reader did; absent when the reader has not, or need not
 * @param acknowledged how many have, of those who still are here
 * @param of how many have to
 */
public record ChangeView(
        UUID id,
        ChangeNoticeKind kind,
        @Nullable UUID icpId,
        @Nullable Integer version,
        @Nullable UUID personaId,
        @Nullable UUID reviewId,
        @Nullable UUID templateId,
        String title,
        List<String> what,
        @Nullable String why,
        Meaning meaning,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable UUID agency,
        @Nullable String agencyName,
        Instant createdAt,
        @Nullable Instant acknowledgedAt,
        int acknowledged,
        int of) {

    public ChangeView {
        what = List.copyOf(what);
    }

    static ChangeView of(
            Notice notice, Wording wording, Count count, @Nullable ActorName by, @Nullable Instant acknowledgedAt) {
        Subject subject = notice.subject();
        return new ChangeView(
                notice.id(),
                ChangeNoticeKind.valueOf(notice.kind().name()),
                subject.icpId(),
                subject.version(),
                subject.personaId(),
                subject.reviewId(),
                subject.templateId(),
                wording.title(),
                wording.what(),
                notice.why(),
                wording.meaning(),
                notice.madeBy(),
                by == null ? null : by.name(),
                notice.madeByAgency(),
                by == null ? null : by.agency(),
                notice.createdAt(),
                acknowledgedAt,
                count.acknowledged(),
                count.of());
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "ChangeView[" + id + ", " + kind + "]";
    }
}
