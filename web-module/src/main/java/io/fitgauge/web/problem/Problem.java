package io.fitgauge.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details.
 *
 * @param type {@code /problems/<slug>}; with the status, a promise
 * @param detail prose, for people
 * @param instance the path that was asked
 * @param errors the fields at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457). `type` and `status` are stable, `detail` is prose.")
public record Problem(
        @Schema(examples = "/problems/invalid") String type,
        @Schema(examples = "Invalid request") String title,
        @Schema(examples = "400") int status,
        @Nullable String detail,
        @Nullable String instance,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Reason reason, int status, @Nullable String detail, String instance, List<FieldError> errors) {
        return new Problem("/problems/" + reason.slug(), reason.title(), status, detail, instance, errors);
    }
}
