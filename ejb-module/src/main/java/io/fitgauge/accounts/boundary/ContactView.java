package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.ContactFacts;
import io.fitgauge.accounts.entity.Seniority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as clients see it. */
public record ContactView(
        UUID id,
        UUID accountId,
        String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String department,
        @Nullable Seniority seniority,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt) {

    static ContactView of(Contact contact) {
        ContactFacts facts = contact.facts();
        return new ContactView(
                contact.id(),
                facts.accountId(),
                facts.name(),
                facts.email(),
                facts.title(),
                facts.department(),
                facts.seniority(),
                facts.externalId(),
                contact.createdAt(),
                contact.updatedAt());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "ContactView[" + id + "]";
    }
}
