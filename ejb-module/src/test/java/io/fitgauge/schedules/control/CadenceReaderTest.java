package io.fitgauge.schedules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY|2027-01-31",
                "FREQ=MONTHLY;BYMONTHDAY=15|2027-02-15",
                "FREQ=MONTHLY;BYDAY=1MO|2027-02-01",
                "FREQ=WEEKLY;COUNT=3|2027-01-31",
                "FREQ=DAILY;UNTIL=20270210|2027-01-31",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=OMIT|2027-01-31",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29|2028-02-29"
            })
    void aRuleGivesItsFirstDay(String rule, LocalDate firstDue) {
        assertThat(CadenceReader.rule(rule, FIRST).days(FIRST, FIRST).findFirst())
                .contains(firstDue);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every day",
                "RRULE:FREQ=DAILY",
                "FREQ=HOURLY",
                "FREQ=SECONDLY",
                "FREQ=DAILY;BYHOUR=9",
                "FREQ=DAILY;BYMINUTE=0",
                "FREQ=DAILY;UNTIL=20270210T090000Z",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=2000000000",
                "FREQ=DAILY;COUNT=2;UNTIL=20280101",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;UNTIL=20200101",
                "FREQ=MONTHLY;BYSETPOS=300;BYDAY=MO",
                "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD",
                "RSCALE=HEBREW;FREQ=MONTHLY",
                "FREQ=DAILY;X-MOON=FULL"
            })
    void whatIsNoRuleAboutDaysOrNeverGivesOneIsRefused(String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CadenceReader.rule(rule, FIRST))
                .satisfies(refused -> assertThat(refused).hasMessageNotContaining("dmfs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P1W", "P2W", "P1M", "P1Y", "P1Y6M", "P1Y2M3W4D", "P60Y"})
    void aPeriodOfWholeDaysIsOne(String period) {
        assertThat(CadenceReader.period(period).days(FIRST, FIRST).findFirst()).contains(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P0D", "PT24H", "P1DT1H", "-P1Y", "P-1Y", "P1.5Y", "1Y", "P61Y", "P99999D", "p1y"})
    void whatIsNoPeriodOfWholeDaysIsRefused(String period) {
        assertThatIllegalArgumentException().isThrownBy(() -> CadenceReader.period(period));
    }
}
