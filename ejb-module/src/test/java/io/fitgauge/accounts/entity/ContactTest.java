package io.fitgauge.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final ContactFacts FEMKE =
            new ContactFacts(ACCOUNT, "Femke", "femke@acme.example", null, "Marketing", null, "P-1");

    @Test
    void aChangeIsTheNextRevision() {
        Contact before = Contact.born(new UUID(3, 4), FEMKE, NOON);
        Contact after = before.changed(FEMKE.at(new UUID(5, 6)), NOON.plusSeconds(1));

        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.createdAt()).isEqualTo(NOON);
        assertThat(after.updatedAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(after.facts().accountId()).isEqualTo(new UUID(5, 6));
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        Contact before = Contact.born(new UUID(3, 4), FEMKE, NOON);

        assertThat(before.changed(FEMKE.at(ACCOUNT), NOON.plusSeconds(1))).isSameAs(before);
    }

    @Test
    void whatIsKnownStaysAndWhatIsNotIsFilledIn() {
        ContactFacts other = new ContactFacts(
                new UUID(5, 6), "F. de Boer", "f@acme.example", "CMO", "Sales", Seniority.C_LEVEL, "P-2");

        assertThat(FEMKE.filledFrom(other))
                .isEqualTo(new ContactFacts(
                        ACCOUNT, "Femke", "femke@acme.example", "CMO", "Marketing", Seniority.C_LEVEL, "P-1"));
    }

    @Test
    void nothingPersonalIsInItsText() {
        assertThat(FEMKE.toString() + Contact.born(new UUID(3, 4), FEMKE, NOON))
                .doesNotContain("Femke", "femke", "Marketing", "P-1");
    }
}
