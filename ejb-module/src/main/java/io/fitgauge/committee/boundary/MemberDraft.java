package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.Wording;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part that a contact plays, as a client writes it.
 *
 * @param stance {@code UNKNOWN} when absent
 * @param outside false when absent
 * @param metOn the last day on which somebody met them, not after today
 * @param mitigation what is done about their objections
 */
public record MemberDraft(
        @NotEmpty @Size(max = 4) List<@NotNull CommitteeRole> roles,
        @Nullable BuyerStance stance,
        @Nullable Boolean outside,
        @Nullable LocalDate metOn,
        @Nullable @Size(max = 1000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String mitigation,
        @Nullable @Size(max = 2000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String note) {

    Part part() {
        return new Part(
                Set.copyOf(roles),
                Objects.requireNonNullElse(stance, BuyerStance.UNKNOWN),
                Boolean.TRUE.equals(outside),
                metOn,
                Wording.orNothing(mitigation),
                Wording.orNothing(note));
    }

    /** Without what people said. */
    @Override
    public String toString() {
        return "MemberDraft" + roles;
    }
}
