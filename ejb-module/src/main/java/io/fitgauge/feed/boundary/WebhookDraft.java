package io.fitgauge.feed.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as an administrator writes it.
 *
 * @param url https, of a public address
 * @param types what it is sent; everything when absent, also types that come later
 * @param enabled whether it is sent anything; true when absent
 */
public record WebhookDraft(
        @NotBlank @Size(max = 2000) @Pattern(regexp = TEXT, message = UNFIT) String url,
        @Nullable @Size(max = 500) @Pattern(regexp = TEXT, message = UNFIT) String description,
        @Nullable @Size(min = 1, max = 50) List<@NotNull String> types,
        @Nullable Boolean enabled) {

    private static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";
    private static final String UNFIT = "must not hold control characters";

    boolean isEnabled() {
        return enabled == null || enabled;
    }
}
