package io.fitgauge.identity.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Whom an issuer means.
 *
 * @param subject as its tokens say it
 * @param userId a user of this tenant
 */
public record SubjectDraft(
        @NotBlank @Size(max = 255) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must not hold control characters")
                String subject,
        @NotNull UUID userId) {}
