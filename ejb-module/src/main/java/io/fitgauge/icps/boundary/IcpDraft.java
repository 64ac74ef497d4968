package io.fitgauge.icps.boundary;

import io.fitgauge.icps.control.WrittenPart;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an ICP is to say.
 *
 * @param criteria up to 50, with a weight above 0 in all
 * @param thresholds the contract's when absent
 * @param weightGroups up to 20, each named by a criterion
 * @param ownerId a user here, who looks after it; who creates it, when absent then
 */
public record IcpDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @NotNull UUID segmentId,
        @Nullable UUID productId,
        List<@Nullable CriterionBody> criteria,
        @Nullable ThresholdsBody thresholds,
        @Nullable List<@Nullable WeightGroupBody> weightGroups,
        @Nullable UUID ownerId) {

    public IcpDraft {
        criteria = Wording.copy(criteria);
        weightGroups = Wording.copyOrNothing(weightGroups);
    }

    /** Without weight groups. */
    public IcpDraft(
            String name,
            UUID segmentId,
            @Nullable UUID productId,
            List<@Nullable CriterionBody> criteria,
            @Nullable ThresholdsBody thresholds) {
        this(name, segmentId, productId, criteria, thresholds, null, null);
    }

    List<@Nullable WeightGroupBody> groups() {
        return weightGroups == null ? List.of() : weightGroups;
    }

    /** The attributes that it names, whether they exist or not. */
    Set<String> attributes() {
        return criteria.stream()
                .filter(Objects::nonNull)
                .flatMap(WrittenPart::attributes)
                .collect(Collectors.toSet());
    }
}
