package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A note for who writes texts. Nothing but a persona's draft and view ever holds it: it is in no score and no match. */
public record Demographics(
        @Nullable @Min(0) @Max(120) Integer ageFrom,
        @Nullable @Min(0) @Max(120) Integer ageTo,
        @Nullable @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String education,
        @Nullable @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String household,
        @Nullable @Size(max = 2000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String note) {

    boolean isInOrder() {
        return ageFrom == null || ageTo == null || ageFrom <= ageTo;
    }
}
