package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** What moves the person. */
public record Motivation(
        @Size(max = 20) List<@NotNull @Valid Motive> pains,
        @Size(max = 20) List<@NotNull @Valid Motive> gains,
        @Size(max = 20) List<@NotNull @Valid Motive> jobs) {

    public static final Motivation NOTHING = new Motivation(List.of(), List.of(), List.of());

    public Motivation {
        pains = Wording.copy(pains);
        gains = Wording.copy(gains);
        jobs = Wording.copy(jobs);
    }

    /** Pains first: what is lost moves people more. */
    public List<Motive> all() {
        return Stream.of(pains, gains, jobs).flatMap(List::stream).toList();
    }
}
