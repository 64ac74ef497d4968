package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A pain, a gain or a job to be done.
 *
 * @param message what to say to it; absent when nobody has written it yet
 * @param frame loss first: what is lost moves people more than what is won
 */
public record Motive(
        @NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String text,
        @Nullable @Size(max = 1000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String message,
        Frame frame) {

    public Motive {
        message = Wording.orNothing(message);
        frame = frame == null ? Frame.LOSS : frame;
    }

    public boolean hasMessage() {
        return message != null;
    }
}
