package io.fitgauge.web.problem;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an exception means to a client: the refusal inside it, or none when it is a bug. */
final class Answers {

    private Answers() {}

    static Optional<Refusal> refusal(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            Refusal refusal = one(cause);
            if (refusal != null) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Refusal one(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Refusal.invalid(violations.getConstraintViolations().stream()
                    .map(Answers::field)
                    .sorted(java.util.Comparator.comparing(FieldError::pointer))
                    .toList());
        }
        if (cause instanceof JsonProcessingException json) {
            return json(json);
        }
        if (cause instanceof OptimisticLockException) {
            return Refusal.stale();
        }
        if (cause instanceof SQLException sql) {
            return sql(sql);
        }
        if (cause instanceof WebApplicationException web && cause.getCause() == null) {
            return web(web);
        }
        return null;
    }

    private static @Nullable Refusal web(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status >= 500) {
            return null;
        }
        return new Refusal(
                Status.reason(status),
                switch (status) {
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This method is not offered here.";
                    case 406 -> "This cannot be given in the media type you accept.";
                    case 415 -> "This media type is not taken here.";
                    default -> "The request cannot be read.";
                });
    }

    private static @Nullable Refusal sql(SQLException sql) {
        if (sql instanceof SQLIntegrityConstraintViolationException) {
            return new Refusal(Reason.WRONG_STATE, "Somebody else changed what this leans on. Read again and retry.");
        }
        if (Failures.isLostRace(sql)) {
            return new Refusal(Reason.UNAVAILABLE, "Others keep changing the same. Try again in a moment.");
        }
        return Failures.isDatabaseAway(sql) ? Failures.away() : null;
    }

    private static Refusal json(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Refusal.invalid(pointer(unknown), "This field is not known here.");
        }
        if (json instanceof StreamConstraintsException) {
            return new Refusal(Reason.MALFORMED, "The JSON is nested too deeply or holds too long a value.");
        }
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Refusal.invalid(pointer(mapping), wanted(mapping));
        }
        if (json instanceof MismatchedInputException mismatch) {
            return Refusal.invalid("", wanted(mismatch));
        }
        return new Refusal(Reason.MALFORMED, "The body is not JSON" + place(json) + ".");
    }

    private static String place(JsonProcessingException json) {
        return json.getLocation() == null
                ? ""
                : ": line " + json.getLocation().getLineNr() + ", column "
                        + json.getLocation().getColumnNr();
    }

    private static String wanted(JsonMappingException mapping) {
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "This must be " + Wanted.of(mismatch.getTargetType()) + ".";
        }
        return "This value cannot be read.";
    }

    private static String pointer(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append(
                    step.getFieldName() == null ? "/" + step.getIndex() : FieldError.segment(step.getFieldName()));
        }
        return JsonPointer.compile(pointer.toString()).toString();
    }

    private static FieldError field(ConstraintViolation<?> violation) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            boolean inBody = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (node.getIndex() != null) {
                steps.add("/" + node.getIndex());
            } else if (node.getKey() != null) {
                steps.add(FieldError.segment(node.getKey().toString()));
            }
            if (inBody && node.getName() != null && !node.getName().startsWith("<")) {
                steps.add(FieldError.segment(node.getName()));
            }
        }
        return new FieldError(String.join("", steps), violation.getMessage());
    }
}
