package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be invited.
 *
 * @param language that they read, in answers and mails; BCP 47
 */
public record NewUser(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String department,
        @NotNull Role role,
        @Nullable @Size(max = 35) String language) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "NewUser[" + role + "]";
    }
}
