package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source and what it says, as a client writes it: what is absent it does not speak of, null is unknown.
 *
 * @param source where it comes from
 */
public record NewStatement(
        @NotNull @Valid Source source,
        @Nullable String name,
        @Nullable String externalId,
        @Nullable String domain,
        @Nullable Relationship relationship,
        @Nullable FitLabel fitLabel,
        @Nullable Map<String, @Nullable Object> attributes) {

    public NewStatement {
        attributes = attributes == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "NewStatement[" + source + "]";
    }
}
