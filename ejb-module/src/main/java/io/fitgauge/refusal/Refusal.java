package io.fitgauge.refusal;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expected "no", with a stable reason, a sentence for people and the fields at fault. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MOST_CAUSES = 20;

    private final Reason reason;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    public Refusal(Reason reason, String detail) {
        this(reason, detail, List.of());
    }

    public Refusal(Reason reason, String detail, List<FieldError> errors) {
        this(reason, detail, errors, null);
    }

    private Refusal(Reason reason, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.reason = reason;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** @param retryAfter when it may be tried again */
    public static Refusal tooMany(String detail, Duration retryAfter) {
        return new Refusal(Reason.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    public static Refusal invalid(List<FieldError> errors) {
        String detail = errors.size() == 1 ? errors.get(0).detail() : errors.size() + " fields are not valid.";
        return new Refusal(Reason.INVALID, detail, errors);
    }

    public static Refusal invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    /** Alike for what does not exist and for what is another tenant's. */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(Reason.NOT_FOUND, "No " + what + " " + id + " here.");
    }

    public static Refusal wrongState(String detail) {
        return new Refusal(Reason.WRONG_STATE, detail);
    }

    public static Refusal duplicate(String pointer, String detail) {
        return new Refusal(Reason.DUPLICATE, detail, List.of(new FieldError(pointer, detail)));
    }

    public static Refusal stale() {
        return new Refusal(Reason.STALE, "It has been changed since you read it. Read it again.");
    }

    /** The expected no inside a failure, also when a container has wrapped it. */
    public static Optional<Refusal> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
    }

    /** The same, which points at its fields from elsewhere. */
    public Refusal pointing(UnaryOperator<FieldError> elsewhere) {
        return new Refusal(
                reason,
                String.valueOf(getMessage()),
                errors.stream().map(elsewhere).toList(),
                retryAfter);
    }

    public Reason reason() {
        return reason;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When it may be tried again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
