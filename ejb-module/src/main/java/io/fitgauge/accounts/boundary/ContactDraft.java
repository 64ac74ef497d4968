package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Seniority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as a client writes it. White space around texts does not count; a blank one is absent. */
public record ContactDraft(
        @NotNull UUID accountId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 200) String department,
        @Nullable Seniority seniority,
        @Nullable @Size(max = 100) String externalId) {

    /** The same, at this account. */
    public ContactDraft at(UUID account) {
        return new ContactDraft(account, name, email, title, department, seniority, externalId);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "ContactDraft[" + accountId + "]";
    }
}
