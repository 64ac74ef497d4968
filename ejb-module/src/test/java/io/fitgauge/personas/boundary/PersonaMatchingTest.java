package io.fitgauge.personas.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.personas.control.Wanted;
import io.fitgauge.personas.entity.Rank;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonaMatchingTest {

    @Test
    void demographicsNeverComeIntoAMatch() {
        Wanted without = PersonaMatching.wanted(persona(null));
        Wanted with = PersonaMatching.wanted(persona(new Demographics(30, 40, "Degree", "Two children", "Men mostly")));

        assertThat(with).isEqualTo(without);
        assertThat(Arrays.stream(Wanted.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("titles", "departments", "ranks");
    }

    @Test
    void whoSaysNothingToMatchByAsksNothing() {
        assertThat(new Wanted(List.of(), List.of(), List.of()).asksNothing()).isTrue();
        assertThat(PersonaMatching.wanted(persona(null)).asksNothing()).isFalse();
    }

    private static PersonaView persona(@Nullable Demographics demographics) {
        return new PersonaView(
                new UUID(1, 2),
                new UUID(1, 1),
                "Loses deals without knowing why",
                1,
                Level.USER,
                new Personal(
                        List.of("Inkoper"),
                        List.of(Rank.STAFF),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        demographics),
                Professional.NOTHING,
                Motivation.NOTHING,
                Buying.NOTHING,
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
