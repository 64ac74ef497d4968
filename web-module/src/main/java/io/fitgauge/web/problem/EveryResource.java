package io.fitgauge.web.problem;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;

/** Puts {@link Races} around the operations of every resource, also of those that are yet to be written. */
public class EveryResource implements Extension {

    void found(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> type) {
        if (type.getAnnotatedType().isAnnotationPresent(Path.class)) {
            type.configureAnnotatedType().add(new TriedAgain.Literal());
        }
    }
}
