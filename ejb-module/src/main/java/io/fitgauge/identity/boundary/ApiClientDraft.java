package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.ApiClient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API client as an administrator writes it.
 *
 * @param scopes what it may do, of a closed list
 * @param status {@code ACTIVE} when absent
 * @param expiresAt when it ends by itself; never, when absent
 */
public record ApiClientDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must not hold control characters")
                String name,
        @NotEmpty @Size(max = 50) Set<@NotNull @Size(max = 40) String> scopes,
        ApiClient.@Nullable Status status,
        @Nullable Instant expiresAt) {

    ApiClient.Status statusOrUsual() {
        return status == null ? ApiClient.Status.ACTIVE : status;
    }
}
