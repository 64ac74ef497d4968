package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Rank;
import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person.
 *
 * @param titles that such people bear, in any language
 * @param seniority how high they stand; any of these
 * @param awareness what they know before the product is used
 */
public record Personal(
        @Size(max = 50)
                List<@NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String> titles,
        @Size(max = 9) List<@NotNull Rank> seniority,
        @Nullable @Size(max = 2000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String experience,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        pastProjects,
        @Nullable Awareness awareness,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        traits,
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        socialHabits,
        @Nullable @Valid Demographics demographics) {

    public static final Personal NOTHING =
            new Personal(List.of(), List.of(), null, List.of(), null, List.of(), List.of(), null);

    public Personal {
        titles = Wording.copy(titles);
        seniority = Wording.copy(seniority);
        pastProjects = Wording.copy(pastProjects);
        traits = Wording.copy(traits);
        socialHabits = Wording.copy(socialHabits);
    }
}
