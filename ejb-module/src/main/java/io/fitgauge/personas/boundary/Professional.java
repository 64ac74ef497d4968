package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person at work.
 *
 * @param departments that such people work in, in any language
 */
public record Professional(
        @Size(max = 20)
                List<@NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String>
                        departments,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String> kpis,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String> goals,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        challenges,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        technology,
        @Nullable @Valid Team team) {

    public static final Professional NOTHING =
            new Professional(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Professional {
        departments = Wording.copy(departments);
        kpis = Wording.copy(kpis);
        goals = Wording.copy(goals);
        challenges = Wording.copy(challenges);
        technology = Wording.copy(technology);
    }
}
