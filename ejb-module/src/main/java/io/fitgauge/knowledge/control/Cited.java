package io.fitgauge.knowledge.control;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.Stance;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence where it is evidence for something.
 *
 * @param target a criterion's key, absent for the ICP as a whole; or a channel's id
 */
public record Cited(
        @Nullable String target,
        UUID evidenceId,
        EvidenceKind kind,
        About about,
        LocalDate date,
        String title,
        String finding,
        Stance stance,
        @Nullable Habit habit,
        @Nullable String note) {

    public boolean supports() {
        return stance == Stance.SUPPORTS;
    }
}
