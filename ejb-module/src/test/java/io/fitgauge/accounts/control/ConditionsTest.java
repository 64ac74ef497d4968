package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    @Test
    void askingForNothingShowsAll() {
        Conditions none =
                new Conditions().is("stage", null).begins("name_key", null).isNotAfter("closed_on", null);

        assertThat(none.and()).isEmpty();
        assertThat(none.parameters()).isEmpty();
    }

    @Test
    void valuesAreNeverPartOfTheSql() {
        Conditions conditions = new Conditions().is("stage", "' OR 1=1").begins("name_key", "' OR 1=1");

        assertThat(conditions.and()).doesNotContain("1=1");
        assertThat(conditions.parameters()).hasSize(2);
    }

    @Test
    void aColumnMayBeAskedForBothEnds() {
        Conditions between = new Conditions()
                .isNotBefore("opened_on", LocalDate.of(2026, 1, 1))
                .isNotAfter("opened_on", LocalDate.of(2026, 12, 31));

        assertThat(between.and()).isEqualTo(" AND opened_on >= :from_opened_on AND opened_on <= :to_opened_on");
        assertThat(between.parameters()).hasSize(2);
    }

    @Test
    void whatContactsAreAskedForIsComparedAsItIsStored() {
        ContactStore.Wanted wanted =
                new ContactStore.Wanted(new UUID(1, 2), "Fé_", " Femke@ACME.example", "Sales  AND", null, " E-1 ");

        assertThat(wanted.conditions().parameters())
                .containsEntry("name_key", TextKey.of("Fé") + "!_%")
                .containsEntry("email_key", EmailCells.key("femke@acme.example"))
                .containsEntry("department_key", "sales and")
                .containsEntry("external_id", "E-1")
                .containsEntry("account_id", new UUID(1, 2))
                .doesNotContainKey("seniority");
    }
}
