package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Origin;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who or what said something about an account.
 *
 * @param by the person who wrote it
 * @param agency whose user that is, when it is not one of the tenant's own
 * @param importId the import that brought it
 * @param name the name of the import's file, or where a person or program has it from in their own words
 * @param asOf the day on which it was so, where that was said
 */
public record SourceView(
        Origin.Kind kind,
        @Nullable UUID by,
        @Nullable UUID agency,
        @Nullable UUID importId,
        @Nullable String name,
        @Nullable LocalDate asOf) {

    static SourceView of(Origin origin, @Nullable String fileName) {
        return new SourceView(
                origin.kind(),
                origin.by(),
                origin.agency(),
                origin.importId(),
                fileName == null ? origin.name() : fileName,
                origin.asOf());
    }
}
