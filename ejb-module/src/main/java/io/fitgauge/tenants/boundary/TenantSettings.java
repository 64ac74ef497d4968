package io.fitgauge.tenants.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant's administrator may set.
 *
 * @param locale BCP 47, such as {@code nl-NL}
 * @param timeZone IANA, such as {@code Europe/Amsterdam}
 * @param currency ISO 4217
 * @param settings how it works; left as it is when absent
 */
public record TenantSettings(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 35) String locale,
        @NotNull @Size(max = 64) String timeZone,
        @NotNull @Size(min = 3, max = 3) String currency,
        @Valid @Nullable Practice settings) {}
