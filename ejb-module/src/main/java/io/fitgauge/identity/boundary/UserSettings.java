package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator may set of a user. {@code INVITED} stays so until the invitation is used.
 *
 * @param language that they read, in answers and mails; BCP 47
 */
public record UserSettings(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String department,
        @NotNull Role role,
        @NotNull UserStatus status,
        @Nullable @Size(max = 35) String language) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "UserSettings[" + role + ", " + status + "]";
    }
}
