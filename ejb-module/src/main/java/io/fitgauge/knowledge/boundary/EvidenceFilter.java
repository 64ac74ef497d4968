package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.control.EvidenceQuestion;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence a list shows: what fulfils all that is not absent.
 *
 * @param kind the name of an {@link EvidenceKind}
 * @param about the name of one {@link About}
 * @param criterion a key of the ICP's
 * @param from the first day
 * @param to the last day
 */
public record EvidenceFilter(
        @Nullable String kind,
        @Nullable String about,
        @Nullable UUID icpId,
        @Nullable String criterion,
        @Nullable UUID channelId,
        @Nullable UUID personaId,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final EvidenceFilter ALL =
            new EvidenceFilter(null, null, null, null, null, null, null, null, null, null);

    /** @throws Refusal INVALID for a kind or group that is none, or a criterion without its ICP */
    EvidenceQuestion question() {
        if (criterion != null && icpId == null) {
            throw new Refusal(Reason.INVALID, "criterion is a key of an ICP: send icpId, too.");
        }
        return new EvidenceQuestion(
                Choice.of("kind", EvidenceKind.values(), kind),
                Choice.of("about", About.values(), about),
                icpId,
                criterion,
                channelId,
                personaId,
                accountId,
                contactId,
                from,
                to);
    }
}
