package io.fitgauge.schedules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten years of schedules in twelve time zones, against a calculation of its own: each day is asked whether a rule means it,
 * months are counted on fingers, and of a moment it is looked, in steps of a quarter of an hour, when the clocks show it.
 */
class TenYearsTest {

    private static final List<LocalTime> TIMES = Stream.of(
                    "00:00", "00:30", "01:59", "02:00", "02:30", "03:00", "09:00", "23:45")
            .map(LocalTime::parse)
            .toList();

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 31);

    /** Rules, and when a day is meant by them. Each counts from {@link #FIRST}. */
    private static final Map<String, Predicate<LocalDate>> RULES = Map.ofEntries(
            Map.entry("FREQ=DAILY", day -> true),
            Map.entry("FREQ=DAILY;INTERVAL=3", day -> since(day) % 3 == 0),
            Map.entry("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", day -> is(day, 2, 29)),
            Map.entry("FREQ=WEEKLY", day -> day.getDayOfWeek() == DayOfWeek.SUNDAY),
            Map.entry(
                    "FREQ=WEEKLY;BYDAY=MO,TH",
                    day -> day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY),
            Map.entry(
                    "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
                    day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY && (week(day) - week(FIRST)) % 2 == 0),
            Map.entry("FREQ=MONTHLY", day -> day.getDayOfMonth() == 31),
            Map.entry("FREQ=MONTHLY;BYMONTHDAY=-1", day -> day.getDayOfMonth() == length(day)),
            Map.entry("FREQ=MONTHLY;BYDAY=1MO", day -> is(day, DayOfWeek.MONDAY) && day.getDayOfMonth() <= 7),
            Map.entry(
                    "FREQ=MONTHLY;BYDAY=-1FR",
                    day -> is(day, DayOfWeek.FRIDAY) && day.getDayOfMonth() > length(day) - 7),
            Map.entry(
                    "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                    day -> is(day, DayOfWeek.FRIDAY) && day.getDayOfMonth() == 13),
            Map.entry(
                    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", day -> day.getDayOfMonth() == 15 && months(day) % 3 == 0),
            Map.entry("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", TenYearsTest::isLastWeekday),
            Map.entry("FREQ=YEARLY", day -> is(day, 1, 31)),
            Map.entry("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", day -> is(day, 2, 29)),
            Map.entry(
                    "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO",
                    day -> day.getMonthValue() == 3 && is(day, DayOfWeek.MONDAY) && day.getDayOfMonth() <= 7),
            Map.entry(
                    "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=-1", day -> is(day, 12, 31) && (day.getYear() - 2027) % 2 == 0));

    /** Periods as months and days. */
    private static final Map<String, int[]> PERIODS = Map.of(
            "P1D", new int[] {0, 1},
            "P10D", new int[] {0, 10},
            "P2W", new int[] {0, 14},
            "P1M", new int[] {1, 0},
            "P3M", new int[] {3, 0},
            "P1Y", new int[] {12, 0},
            "P1Y6M", new int[] {18, 0},
            "P1M10D", new int[] {1, 10});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "America/Santiago",
                "Africa/Casablanca",
                "Pacific/Apia",
                "America/Sao_Paulo",
                "Europe/Amsterdam",
                "Europe/Stockholm",
                "Europe/Warsaw",
                "America/New_York",
                "Pacific/Auckland",
                "UTC"
            })
    void everyDayAndEveryMomentIsAsItIsCalculatedInAnotherWay(String id) {
        ZoneId zone = ZoneId.of(id);
        RULES.forEach((rule, means) ->
                assertMoments(zone, new RuleCadence(rule), FIRST, filtered(FIRST, FIRST.plusYears(10), means)));
        for (LocalDate first : List.of(FIRST, LocalDate.of(2028, 2, 29), LocalDate.of(2009, 12, 30))) {
            PERIODS.forEach((period, step) ->
                    assertMoments(zone, PeriodCadence.of(period), first, counted(first, step, first.plusYears(10))));
        }
    }

    private static void assertMoments(ZoneId zone, Cadence cadence, LocalDate first, List<LocalDate> expected) {
        for (LocalTime time : TIMES) {
            Timing timing = new Timing(cadence, first, time, 14);
            List<LocalDate> days = timing.days(first)
                    .takeWhile(day -> day.isBefore(first.plusYears(10)))
                    .toList();
            assertThat(days).as("%s from %s", cadence, first).isEqualTo(expected);
            assertThat(days.stream().map(day -> timing.dueAt(day, zone)).toList())
                    .as("%s from %s at %s in %s", cadence, first, time, zone)
                    .isEqualTo(moments(expected, time, zone, 0));
            assertThat(days.stream().map(day -> timing.opensAt(day, zone)).toList())
                    .as("%s from %s at %s in %s, two weeks before", cadence, first, time, zone)
                    .isEqualTo(moments(expected, time, zone, 14));
        }
    }

    private static List<LocalDate> filtered(LocalDate from, LocalDate end, Predicate<LocalDate> means) {
        List<LocalDate> days = new ArrayList<>();
        for (long day = from.toEpochDay(); day < end.toEpochDay(); day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (means.test(date)) {
                days.add(date);
            }
        }
        return days;
    }

    private static List<LocalDate> counted(LocalDate first, int[] step, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        for (int n = 0; ; n++) {
            int month = first.getYear() * 12 + first.getMonthValue() - 1 + n * step[0];
            int last = length(LocalDate.of(month / 12, month % 12 + 1, 1));
            LocalDate clipped = LocalDate.of(month / 12, month % 12 + 1, Math.min(first.getDayOfMonth(), last));
            LocalDate day = LocalDate.ofEpochDay(clipped.toEpochDay() + (long) n * step[1]);
            if (!day.isBefore(end)) {
                return days;
            }
            days.add(day);
        }
    }

    private static List<Instant> moments(List<LocalDate> days, LocalTime time, ZoneId zone, int before) {
        return days.stream()
                .map(day -> LocalDate.ofEpochDay(day.toEpochDay() - before))
                .map(day -> moment(day.atTime(time), zone.getRules()))
                .toList();
    }

    /** The first moment at which clocks show it; where they skip it, as long after the leap as it is after its beginning. */
    private static Instant moment(LocalDateTime shown, ZoneRules rules) {
        long wanted = shown.toEpochSecond(ZoneOffset.UTC);
        long step = wanted - 15 * 3600;
        int offset = rules.getOffset(Instant.ofEpochSecond(step)).getTotalSeconds();
        while (true) {
            int now = rules.getOffset(Instant.ofEpochSecond(step)).getTotalSeconds();
            if (step + now >= wanted) {
                return Instant.ofEpochSecond(step + now == wanted ? step : wanted - offset);
            }
            offset = now;
            step += 900;
        }
    }

    private static boolean is(LocalDate day, int month, int ofMonth) {
        return day.getMonthValue() == month && day.getDayOfMonth() == ofMonth;
    }

    private static boolean is(LocalDate day, DayOfWeek ofWeek) {
        return day.getDayOfWeek() == ofWeek;
    }

    private static boolean isLastWeekday(LocalDate day) {
        int left = length(day) - day.getDayOfMonth();
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> left <= 2;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> left == 0;
            case SATURDAY, SUNDAY -> false;
        };
    }

    private static int length(LocalDate day) {
        boolean leap = day.getYear() % 4 == 0 && (day.getYear() % 100 != 0 || day.getYear() % 400 == 0);
        return switch (day.getMonthValue()) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static long since(LocalDate day) {
        return ChronoUnit.DAYS.between(FIRST, day);
    }

    private static int months(LocalDate day) {
        return (day.getYear() - FIRST.getYear()) * 12 + day.getMonthValue() - FIRST.getMonthValue();
    }

    /** Counted by Mondays; the epoch began on a Thursday. */
    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7);
    }
}
