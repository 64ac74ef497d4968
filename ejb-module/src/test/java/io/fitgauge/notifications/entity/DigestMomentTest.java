package io.fitgauge.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestMomentTest {

    private static final int DAYS_AHEAD = 9;

    @Property(tries = 5_000)
    void aDigestGoesOutAtTheFirstSuchMoment(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 1_262_304_000L, max = 2_208_988_800L) long second, // 2010 to 2040
            @ForAll @IntRange(max = 24 * 60 - 1) int minute,
            @ForAll DayOfWeek day,
            @ForAll boolean weekly) {
        Instant now = Instant.ofEpochSecond(second);
        Preference preference = preference(weekly ? MailRhythm.WEEKLY : MailRhythm.DAILY, minute, day);

        DigestMoment moment = DigestMoment.after(now, preference, zone);

        assertThat(moment.at()).isEqualTo(firstByOffsets(now, preference, zone));
    }

    /** By the zone's rules alone, day by day: in a gap the offset before it counts, in an overlap the earlier moment. */
    private static Instant firstByOffsets(Instant now, Preference preference, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        LocalDateTime today = LocalDateTime.ofEpochSecond(
                now.getEpochSecond(), 0, rules.getOffset(now)); // as the wall clock shows it
        return IntStream.rangeClosed(-2, DAYS_AHEAD)
                .mapToObj(day -> today.toLocalDate().plusDays(day))
                .filter(day -> preference.email() == MailRhythm.DAILY || day.getDayOfWeek() == preference.digestOn())
                .map(day -> moment(LocalDateTime.of(day, preference.digestAt()), rules))
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant moment(LocalDateTime wanted, ZoneRules rules) {
        ZoneOffsetTransition transition = rules.getTransition(wanted);
        return wanted.toInstant(transition == null ? rules.getOffset(wanted) : transition.getOffsetBefore());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Amsterdam",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "Africa/Casablanca",
                        "Asia/Kolkata",
                        "Asia/Tehran",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "Pacific/Chatham",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "UTC")
                .map(ZoneId::of);
    }

    @Test
    void thereIsNoneForADayThatHasHadOne() {
        Preference daily = preference(MailRhythm.DAILY, 8 * 60, DayOfWeek.MONDAY);
        ZoneId zone = ZoneId.of("Europe/Stockholm");

        DigestMoment first = DigestMoment.after(Instant.parse("2026-03-28T06:00:00Z"), daily, zone);
        DigestMoment second = first.next(daily, zone);

        assertThat(first.at()).isEqualTo("2026-03-28T07:00:00Z");
        assertThat(second.at()).isEqualTo("2026-03-29T06:00:00Z"); // the clocks were put forward
        assertThat(second.day()).isEqualTo("2026-03-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T12:00:00Z, 02:30, 2026-03-29T01:30:00Z", // there is no half past two: it is half past three
        "2026-10-24T12:00:00Z, 02:30, 2026-10-25T00:30:00Z", // there are two: it is the first
        "2026-10-25T00:30:00Z, 02:30, 2026-10-26T01:30:00Z" // and not the second
    })
    void aTimeThatADayHasNotOrTwiceIsAsJavaResolvesIt(Instant now, LocalTime at, Instant expected) {
        Preference daily = preference(MailRhythm.DAILY, at.toSecondOfDay() / 60, DayOfWeek.MONDAY);

        assertThat(DigestMoment.after(now, daily, ZoneId.of("Europe/Amsterdam")).at())
                .isEqualTo(expected);
    }

    private static Preference preference(MailRhythm rhythm, int minute, DayOfWeek day) {
        return new Preference(rhythm, LocalTime.ofSecondOfDay(minute * 60L), day, null, false, 0);
    }
}
