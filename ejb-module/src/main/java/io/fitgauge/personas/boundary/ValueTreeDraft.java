package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A value tree as a client writes it, from the top to the bottom or in any other order. */
public record ValueTreeDraft(@Size(max = 60) List<@NotNull @Valid ValueNode> nodes) {

    public ValueTreeDraft {
        nodes = Wording.copy(nodes);
    }
}
