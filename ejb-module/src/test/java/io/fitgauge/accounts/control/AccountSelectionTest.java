package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSelectionTest {

    @ParameterizedTest
    @CsvSource({"Acme, acme%", "100%, 100!%%", "a_b, a!_b%", "Wow!, wow!!%", "a\\b, a\\b%", "STRAẞE, strasse%"})
    void aPrefixIsTakenToTheLetter(String prefix, String pattern) {
        assertThat(new AccountSelection().nameBegins(prefix).parameters()).containsEntry("name", pattern);
    }

    @Test
    void aLongPrefixIsCutAsTheStoredFormIs() {
        String name = "\ufdfa".repeat(200);

        assertThat(new AccountSelection().nameBegins(name).parameters())
                .containsEntry("name", TextKey.of(name) + "%")
                .extractingByKey("name")
                .asString()
                .hasSize(TextKey.MOST + 1);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String form = TextKey.of("a" + "\ud83d\ude00".repeat(200));

        assertThat(form).hasSize(TextKey.MOST - 1).endsWith("\ud83d\ude00");
    }

    @Test
    void valuesAreNeverPartOfTheSql() {
        AccountSelection selection = new AccountSelection()
                .nameBegins("' OR 1=1 --")
                .externalId("' OR 1=1 --")
                .domain("' OR 1=1 --")
                .country("' OR 1=1 --")
                .sector("' OR 1=1 --");

        assertThat(selection.and()).doesNotContain("1=1");
        assertThat(selection.parameters()).hasSize(5);
    }

    @Test
    void filtersAreWrittenAsAccountsAre() {
        AccountSelection selection = new AccountSelection()
                .externalId(" E1 ")
                .domain("https://www.Acme.com/about")
                .country("nl")
                .relationship(Relationship.CUSTOMER)
                .fitLabel(FitLabel.BAD_FIT);

        assertThat(selection.parameters())
                .containsEntry("externalId", "E1")
                .containsEntry("domain", "acme.com")
                .containsEntry("country", "NL")
                .containsEntry("relationship", "CUSTOMER")
                .containsEntry("fitLabel", "BAD_FIT");
    }

    @Test
    void askingForNothingShowsAll() {
        AccountSelection selection =
                new AccountSelection().nameBegins(null).domain(null).fitLabel(null);

        assertThat(selection.and()).isEmpty();
        assertThat(selection.parameters()).isEmpty();
    }
}
