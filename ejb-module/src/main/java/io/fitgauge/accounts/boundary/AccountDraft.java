package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as a client writes it. White space around texts does not count; a blank one is absent.
 *
 * @param domain a host name, or the address of a site
 * @param relationship {@code PROSPECT} when absent
 * @param attributes values by key in the neutral tree of {@code AttributeValues}; null is unknown
 */
public record AccountDraft(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 2000) String domain,
        @Nullable Relationship relationship,
        @Nullable FitLabel fitLabel,
        @Nullable Map<String, @Nullable Object> attributes) {

    public AccountDraft {
        attributes = attributes == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "AccountDraft[" + relationship + "]";
    }
}
