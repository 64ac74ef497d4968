package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the person comes to buy.
 *
 * @param channels the preferred one first
 */
public record Buying(
        @Size(max = 20)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        informationSources,
        @Nullable @Size(max = 2000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String process,
        @Size(max = 8) List<@NotNull @Valid PreferredChannel> channels,
        @Size(max = 20) List<@NotNull @Valid Objection> objections) {

    public static final Buying NOTHING = new Buying(List.of(), null, List.of(), List.of());

    public Buying {
        informationSources = Wording.copy(informationSources);
        channels = Wording.copy(channels);
        objections = Wording.copy(objections);
    }
}
