package io.fitgauge.web.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads a body that may be left out, and then has no media type either. */
@ApplicationScoped
public class OptionalBody {

    @Inject
    Validator validator;

    @Inject
    BodyHash hash;

    /** @return empty when there is none */
    public <T> Optional<T> read(byte[] body, Class<T> type) throws IOException {
        hash.of(body);
        if (body.length == 0) {
            return Optional.empty();
        }
        T value = Body.read(body, type);
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return Optional.of(value);
    }
}
