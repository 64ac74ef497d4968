package io.fitgauge.personas.boundary;

import io.fitgauge.personas.control.Priorities;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a persona where it is wanted among those of its ICP, which is held meanwhile. */
@Dependent
class Placing {

    private final PersonaNews news;
    private final Clock clock;

    @Inject
    Placing(PersonaNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    /** @return where it stands then; the others have moved */
    int place(Caller caller, List<Persona> others, UUID id, @Nullable Integer wanted) {
        Map<UUID, Integer> before = others.stream().collect(Collectors.toMap(Persona::id, Persona::priority));
        Map<UUID, Integer> after = Priorities.with(before, id, wanted);
        for (Persona other : others) {
            if (other.moveTo(Objects.requireNonNull(after.get(other.id())), clock.instant())) {
                news.tell(caller, other, PersonaEvents.EDITED);
            }
        }
        return Objects.requireNonNull(after.get(id));
    }
}
