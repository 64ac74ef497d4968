package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.tenancy.Actor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountRowTest {

    private static final AttributeValue TEN = new AttributeValue.Num(new BigDecimal("10.0"));
    private static final AttributeValue TEA = new AttributeValue.Text("Tea");
    private static final AccountFacts KNOWN = new AccountFacts(
            "Acme",
            "E1",
            "acme.com",
            Relationship.CUSTOMER,
            FitLabel.BEST,
            Attributes.of(Map.of("employees", TEN, "sector", TEA)));

    @Test
    void aRowMakesAProspectUnlessItSaysOtherwise() {
        AccountFacts made = row("Acme", "E1", null, Map.of("employees", new CellValue.Known<>(TEN)))
                .asNew();

        assertThat(made)
                .isEqualTo(new AccountFacts(
                        "Acme", "E1", null, Relationship.PROSPECT, null, Attributes.of(Map.of("employees", TEN))));
    }

    @Test
    void aRowWithoutANameMakesNoAccount() {
        AccountRow row = row(null, "E1", null, Map.of());

        assertThatIllegalStateException().isThrownBy(row::asNew);
    }

    @Test
    void whatARowDoesNotSpeakOfStays() {
        AccountFacts after = row(null, "E1", null, Map.of()).onto(KNOWN, false);

        assertThat(after).isEqualTo(KNOWN);
    }

    @Test
    void whatARowClearsIsUnknown() {
        AccountRow row = new AccountRow(
                2,
                "",
                null,
                null,
                "E1",
                new CellValue.Cleared<>(),
                new CellValue.Cleared<>(),
                new CellValue.Cleared<>(),
                Map.of("sector", new CellValue.Cleared<>()),
                List.of());

        assertThat(row.onto(KNOWN, false))
                .isEqualTo(new AccountFacts(
                        "Acme", "E1", null, Relationship.PROSPECT, null, Attributes.of(Map.of("employees", TEN))));
    }

    @Test
    void aRowChangesWhatItSpeaksOf() {
        AccountRow row = row(
                "Acme Ltd",
                "E1",
                new CellValue.Known<>("FORMER"),
                Map.of("sector", new CellValue.Known<>(new AttributeValue.Text("Coffee"))));

        assertThat(row.onto(KNOWN, false))
                .isEqualTo(new AccountFacts(
                        "Acme Ltd",
                        "E1",
                        "acme.com",
                        Relationship.FORMER,
                        FitLabel.BEST,
                        Attributes.of(Map.of("employees", TEN, "sector", new AttributeValue.Text("Coffee")))));
    }

    @Test
    void aRowThatSaysTheSameInOtherDigitsChangesNothing() {
        Account stored = AnAccount.of(KNOWN);
        AccountRow row = row(
                "Acme",
                "E1",
                new CellValue.Known<>("CUSTOMER"),
                Map.of("employees", new CellValue.Known<>(new AttributeValue.Num(new BigDecimal("10.000")))));

        assertThat(stored.changed(
                        row.onto(stored.facts(), false), Origin.of(Actor.system(), AnAccount.NOON.plusSeconds(1))))
                .isSameAs(stored);
    }

    private static AccountRow row(
            @Nullable String name,
            @Nullable String externalId,
            @Nullable CellValue<String> relationship,
            Map<String, CellValue<AttributeValue>> attributes) {
        return new AccountRow(2, "", null, name, externalId, null, relationship, null, attributes, List.of());
    }
}
