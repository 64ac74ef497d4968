package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.control.Cited;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence where it is evidence for something.
 *
 * @param habit of a channel only
 * @param note of a channel only
 */
public record CitedView(
        UUID evidenceId,
        EvidenceKind kind,
        About about,
        LocalDate date,
        String title,
        String finding,
        Stance stance,
        @Nullable Habit habit,
        @Nullable String note) {

    /** Of more, the newest are shown; all of them are in the list of evidence. */
    static final int MOST = 20;

    static List<CitedView> newest(List<Cited> cited) {
        return cited.stream().limit(MOST).map(CitedView::of).toList();
    }

    private static CitedView of(Cited cited) {
        return new CitedView(
                cited.evidenceId(),
                cited.kind(),
                cited.about(),
                cited.date(),
                cited.title(),
                cited.finding(),
                cited.stance(),
                cited.habit(),
                cited.note());
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "CitedView[" + evidenceId + "]";
    }
}
