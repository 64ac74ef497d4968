package io.fitgauge.briefs.control;

import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import java.util.List;
import java.util.Optional;

/** What to open a talk with. */
public final class Openings {

    private Openings() {}

    /** The first message that says what is lost; else the first at all. */
    public static Optional<Motive> best(Motivation motivation) {
        List<Motive> said = motivation.all().stream().filter(Motive::hasMessage).toList();
        return said.stream()
                .filter(motive -> motive.frame() == Frame.LOSS)
                .findFirst()
                .or(() -> said.stream().findFirst());
    }
}
