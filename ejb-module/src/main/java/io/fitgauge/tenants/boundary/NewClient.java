package io.fitgauge.tenants.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A client that an agency wants to have.
 *
 * @param slug lower-case letters, digits and hyphens; how people name it when they log in
 * @param locale BCP 47, such as {@code nl-NL}
 * @param timeZone IANA, such as {@code Europe/Amsterdam}
 * @param currency ISO 4217
 */
public record NewClient(
        @NotNull @Pattern(regexp = NewTenant.SLUG) String slug,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 35) String locale,
        @NotNull @Size(max = 64) String timeZone,
        @NotNull @Size(min = 3, max = 3) String currency) {}
