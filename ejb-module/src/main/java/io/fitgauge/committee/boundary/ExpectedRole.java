package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that an ICP expects.
 *
 * @param expected how many people; one when absent
 * @param personaIds the personas of the ICP who are likely to have it
 * @param contents what they need
 * @param mitigation what to do about them; of blockers only
 */
public record ExpectedRole(
        @NotNull CommitteeRole role,
        @Nullable @Min(0) @Max(50) Integer expected,
        @Nullable @Size(max = 5) List<@NotNull UUID> personaIds,
        @Nullable @Size(max = 20) List<@NotNull @Valid NeededContent> contents,
        @Nullable @Size(max = 1000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String mitigation) {

    /** How many are expected. */
    public int people() {
        return expected == null ? 1 : expected;
    }

    List<UUID> personas() {
        return personaIds == null ? List.of() : personaIds;
    }

    /** What there is to show to them. */
    public List<NeededContent> needed() {
        return contents == null ? List.of() : contents;
    }

    /** @return the same, with no personas but these */
    ExpectedRole naming(Set<UUID> known) {
        return withPersonas(personas().stream().filter(known::contains).toList());
    }

    ExpectedRole withPersonas(List<UUID> others) {
        return new ExpectedRole(role, expected, others, contents, mitigation);
    }

    ExpectedRole stored() {
        return new ExpectedRole(
                role,
                people(),
                personas().stream().distinct().toList(),
                needed().stream().map(NeededContent::stored).toList(),
                Wording.orNothing(mitigation));
    }
}
