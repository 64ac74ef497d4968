package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanTest {

    @Test
    void whatIsLeftOutTakesItsDefault() {
        ImportOptions options = AnImport.options("{'columns': {'A': 'name'}}");

        assertThat(options.delimiter()).isEqualTo(",");
        assertThat(options.charset()).isEqualTo("UTF-8");
        assertThat(options.mode()).isEqualTo(ImportOptions.Mode.GOOD_ROWS);
        assertThat(options.dryRun()).isFalse();
        assertThat(options.tagSeparator()).isEqualTo(";");
        assertThat(options.country()).isEqualTo(ImportOptions.Country.CODE);
        assertThat(options.decimal()).isEqualTo(".");
        assertThat(options.grouping()).isEmpty();
        assertThat(options.currency()).isNull();
        assertThat(options.dateFormat()).isEqualTo("yyyy-MM-dd");
        assertThat(options.booleans()).containsExactly("true", "false");
        assertThat(options.blank()).isEqualTo(ImportOptions.Blank.KEEP);
        assertThat(options.badCell()).isEqualTo(ImportOptions.BadCell.REJECT_ROW);
    }

    @Test
    void theOptionsOfTheContractAreUnderstood() {
        ImportPlan plan = plan(
                """
                {'columns': {'Security': 'name', 'Symbol': 'externalId', 'GICS Sector': 'sector'}, 'delimiter': ',',
                 'charset': 'UTF-8', 'mode': 'ALL_OR_NOTHING', 'dryRun': true, 'tagSeparator': ';', 'country': 'NAME',
                 'decimal': '.', 'grouping': '', 'currency': 'EUR', 'dateFormat': 'yyyy-MM-dd',
                 'booleans': ['true', 'false'], 'blank': 'CLEAR', 'badCell': 'UNKNOWN'}""");

        assertThat(plan.options().dryRun()).isTrue();
        assertThat(plan.options().mode()).isEqualTo(ImportOptions.Mode.ALL_OR_NOTHING);
        assertThat(plan.targets()).containsOnlyKeys("Security", "Symbol", "GICS Sector");
    }

    @Test
    void optionsComeBackFromJsonAsTheyWere() throws Exception {
        ImportOptions options = AnImport.options("{'columns': {'B': 'name', 'A': 'externalId'}, 'currency': 'EUR'}");
        String json = new ObjectMapper().writeValueAsString(options);

        ImportOptions again = new ObjectMapper().readValue(json, ImportOptions.class);

        assertThat(again).isEqualTo(options);
        assertThat(again.columns().keySet()).containsExactly("B", "A");
    }

    @Test
    void columnsAreNeeded() {
        assertThat(refused("{}")).extracting(FieldError::pointer).containsExactly("/columns");
    }

    @Test
    void oneOfNameAndExternalIdMustBeMapped() {
        assertThat(refused("{'columns': {'A': 'sector'}}"))
                .extracting(FieldError::pointer)
                .containsExactly("/columns");
        assertThat(plan("{'columns': {'A': 'externalId'}}").targets()).hasSize(1);
    }

    @Test
    void anUnknownTargetIsNamedByAnEscapedPointer() {
        assertThat(refused("{'columns': {'N': 'name', 'a/b~c': 'nothing', 'Team size': null}}"))
                .extracting(FieldError::pointer)
                .containsExactly("/columns/a~1b~0c", "/columns/Team size");
    }

    @Test
    void twoColumnsForOneTargetAreRefused() {
        assertThat(refused("{'columns': {'A': 'name', 'B': 'name'}}"))
                .containsExactly(new FieldError("/columns/B", "The column \"A\" is mapped to name already."));
    }

    @Test
    void aColumnThatDiffersInSpacesOnlyOrHasNoNameIsRefused() {
        assertThat(refused("{'columns': {'A': 'name', ' A ': 'sector', ' ': 'employees'}}"))
                .extracting(FieldError::pointer)
                .containsExactly("/columns/ A ", "/columns/ ");
    }

    @Test
    void moneyNeedsACurrencyAndOnlyMoneyDoes() {
        assertThat(refused("{'columns': {'A': 'name', 'R': 'annualRevenue'}}"))
                .extracting(FieldError::pointer)
                .containsExactly("/currency");
        assertThat(plan("{'columns': {'A': 'name', 'R': 'annualRevenue'}, 'currency': 'USD'}")
                        .targets())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/delimiter | 'delimiter': ''",
                "/delimiter | 'delimiter': ';;'",
                "/delimiter | 'delimiter': '\\\"'",
                "/delimiter | 'delimiter': '\\n'",
                "/charset | 'charset': 'UTF-7-nonsense'",
                "/charset | 'charset': 'not a charset!'",
                "/charset | 'charset': ''",
                "/tagSeparator | 'tagSeparator': ''",
                "/decimal | 'decimal': ';'",
                "/decimal | 'decimal': ''",
                "/grouping | 'grouping': '.'",
                "/grouping | 'grouping': 'x'",
                "/currency | 'currency': 'eur'",
                "/currency | 'currency': 'EURO'",
                "/dateFormat | 'dateFormat': ''",
                "/dateFormat | 'dateFormat': 'yyyy-MM'",
                "/dateFormat | 'dateFormat': 'HH:mm'",
                "/dateFormat | 'dateFormat': 'nonsense'",
                "/booleans | 'booleans': []",
                "/booleans | 'booleans': ['yes']",
                "/booleans | 'booleans': ['yes', 'YES ']",
                "/booleans | 'booleans': ['yes', ' ']",
                "/booleans | 'booleans': ['yes', null]",
                "/booleans | 'booleans': ['yes', 'no', 'maybe']",
            })
    void anOptionThatMakesNoSenseIsNamed(String pointer, String option) {
        assertThat(refused("{'columns': {'A': 'name'}, " + option + "}"))
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'delimiter': '\\t'",
                "'charset': 'windows-1252'",
                "'charset': 'ISO-8859-1'",
                "'charset': 'UTF-16'",
                "'charset': 'US-ASCII'",
                "'decimal': ',', 'grouping': '.'",
                "'grouping': '\\u00a0'",
                "'grouping': '\\u202f'",
                "'dateFormat': 'dd.MM.yyyy'",
                "'dateFormat': 'd MMM yy'",
                "'dateFormat': 'dd/MM/yyyy HH:mm'",
                "'booleans': ['ja', 'nein']",
            })
    void anOptionThatMakesSenseIsTaken(String option) {
        assertThat(plan("{'columns': {'A': 'name'}, " + option + "}").targets()).hasSize(1);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(refused("{'columns': {'A': 'name', 'B': 'nothing'}, 'delimiter': '', 'decimal': 'x'}"))
                .extracting(FieldError::pointer)
                .containsExactly("/columns/B", "/delimiter", "/decimal");
    }

    private static ImportPlan plan(String options) {
        return AnImport.with(options).plan();
    }

    private static List<FieldError> refused(String options) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> AnImport.with(options));
        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        return refusal.errors();
    }
}
