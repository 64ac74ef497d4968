package io.fitgauge.personas.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.personas.entity.Portrait;
import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A persona as a client writes it.
 *
 * @param name a challenge, not a job
 * @param priority 1 to 5; behind the others when absent
 */
public record PersonaDraft(
        @NotNull UUID icpId,
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @Nullable @Min(1) @Max(5) Integer priority,
        @NotNull Level level,
        @Valid Personal personal,
        @Valid Professional professional,
        @Valid Motivation motivation,
        @Valid Buying buying,
        @Size(max = 50) List<@NotNull @Valid PersonaContent> contents) {

    public PersonaDraft {
        personal = personal == null ? Personal.NOTHING : personal;
        professional = professional == null ? Professional.NOTHING : professional;
        motivation = motivation == null ? Motivation.NOTHING : motivation;
        buying = buying == null ? Buying.NOTHING : buying;
        contents = Wording.copy(contents);
    }

    Portrait portrait() {
        return new Portrait(
                name.strip(),
                level.name(),
                StoredJson.write(personal),
                StoredJson.write(professional),
                StoredJson.write(motivation),
                StoredJson.write(buying),
                StoredJson.write(contents));
    }

    /** The same for another ICP. */
    public PersonaDraft of(UUID otherIcp) {
        return new PersonaDraft(otherIcp, name, priority, level, personal, professional, motivation, buying, contents);
    }
}
