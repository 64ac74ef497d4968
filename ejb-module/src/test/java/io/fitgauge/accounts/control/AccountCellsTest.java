package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.attributes.boundary.BuiltIn;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountCellsTest {

    @Test
    void theFileBeginsWithTheAccountsOwnFields() {
        assertThat(AccountCells.columns(BuiltIn.all()))
                .startsWith("id", "name", "externalId", "domain", "relationship", "fitLabel", "sector", "industry")
                .containsSubsequence("annualRevenue", "annualRevenue.currency", "annualBudget");
    }

    @Test
    void cellsAreWrittenAsAnImportReadsThemByDefault() {
        List<String> columns = List.of(
                "domain",
                "relationship",
                "employees",
                "annualRevenue",
                "annualRevenue.currency",
                "technologies",
                "sellsOnline",
                "customerSince",
                "industry");

        assertThat(AccountCells.row(AnAccount.full(), columns))
                .containsExactly(
                        "zoe.nl",
                        "FORMER",
                        "123456789012345678.123456",
                        "-100",
                        "EUR",
                        "SAP;Jäva \"x\" \ud83d\ude00",
                        "false",
                        "2024-02-29",
                        "NACE:58.21");
    }

    @Test
    void whatIsUnknownAndWhatIsGoneIsEmpty() {
        AccountFacts facts = AnAccount.named("Acme");

        assertThat(AccountCells.row(AnAccount.of(facts), List.of("name", "externalId", "sector", "gone")))
                .containsExactly("Acme", "", "", "");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(AccountCells.row(AnAccount.of(AnAccount.named("=1+1")), List.of("name")))
                .containsExactly("'=1+1");
    }
}
