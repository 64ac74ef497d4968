package io.fitgauge.accounts.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are to become part of another one.
 *
 * @param from the accounts that go
 * @param prefer by field or attribute key, the account that is to be believed; the one that stays unless said otherwise
 */
public record MergeRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> from, @Nullable Map<String, @NotNull UUID> prefer) {

    public MergeRequest {
        prefer = prefer == null ? null : Map.copyOf(prefer);
    }

    /** Each once. */
    List<UUID> others() {
        return List.copyOf(new LinkedHashSet<>(from));
    }

    Map<String, UUID> preferred() {
        return prefer == null ? Map.of() : prefer;
    }
}
