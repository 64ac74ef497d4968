package io.fitgauge.refusal;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, so that a client hears all of it at once. */
public final class FieldErrors {

    private static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String pointer, String detail) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(pointer, detail));
        }
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> list() {
        return List.copyOf(errors);
    }

    /** @throws Refusal INVALID when there was any error */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(list());
        }
    }
}
