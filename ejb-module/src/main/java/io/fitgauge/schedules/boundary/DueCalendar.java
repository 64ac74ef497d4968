package io.fitgauge.schedules.boundary;

import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.language.Messages;
import io.fitgauge.schedules.control.CalendarEntry;
import io.fitgauge.schedules.control.CalendarWriter;
import io.fitgauge.schedules.control.OpenedDays;
import io.fitgauge.schedules.control.ScheduleStore;
import io.fitgauge.schedules.entity.OpenedDay;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.TenantView;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The due days of a tenant, as a calendar: those that are coming, and those just past for which a review was opened. */
class DueCalendar {

    private static final int DAYS_AHEAD = 400;
    private static final int DAYS_BACK = 30;
    private static final int MOST = 2_000;

    private final ScheduleStore store;
    private final OpenedDays opened;
    private final ReviewedThings things;
    private final Tenants tenants;
    private final TenantDay days;

    @Inject
    DueCalendar(ScheduleStore store, OpenedDays opened, ReviewedThings things, Tenants tenants, TenantDay days) {
        this.store = store;
        this.opened = opened;
        this.things = things;
        this.tenants = tenants;
        this.days = days;
    }

    /** A due day of a schedule. */
    private record Due(Schedule schedule, ReviewedThing thing, LocalDate day) {}

    /** @param mine whether it is only about what the person reviews */
    String write(Caller system, Colleague person, boolean mine) {
        TenantView tenant = tenants.mine(system).value();
        Locale language = Locale.forLanguageTag(person.language() == null ? tenant.locale() : person.language());
        Messages words = Messages.of(language, "io.fitgauge.schedules.words");
        ZoneId zone = tenants.timeZone(system);
        List<CalendarEntry> entries = due(system, mine ? Optional.of(person.id()) : Optional.empty())
                .sorted(Comparator.comparing(Due::day))
                .limit(MOST)
                .map(due -> entry(due, zone, words))
                .toList();
        return CalendarWriter.write(words.text("calendar", tenant.name()), entries);
    }

    private Stream<Due> due(Caller system, Optional<UUID> reviewer) {
        LocalDate today = days.today(system);
        Map<UUID, List<OpenedDay>> past = opened.between(today.minusDays(DAYS_BACK), today).stream()
                .collect(Collectors.groupingBy(OpenedDay::scheduleId));
        Map<Subject, Optional<ReviewedThing>> known = new HashMap<>();
        return store.all().stream().flatMap(schedule -> known
                .computeIfAbsent(schedule.wish().subject(), subject -> things.find(system, subject))
                .filter(thing ->
                        reviewer.map(person -> reviews(person, schedule, thing)).orElse(true))
                .stream()
                .flatMap(thing -> Stream.concat(
                                past.getOrDefault(schedule.id(), List.of()).stream()
                                        .map(OpenedDay::dueOn),
                                schedule.days(today).takeWhile(day -> day.isBefore(today.plusDays(DAYS_AHEAD))))
                        .map(day -> new Due(schedule, thing, day))));
    }

    private static boolean reviews(UUID person, Schedule schedule, ReviewedThing thing) {
        List<UUID> reviewers = schedule.wish().reviewers();
        return reviewers.isEmpty() ? person.equals(thing.ownerId()) : reviewers.contains(person);
    }

    private static CalendarEntry entry(Due due, ZoneId zone, Messages words) {
        Schedule schedule = due.schedule();
        String kind = schedule.wish().subject().kind().name().toLowerCase(Locale.ROOT);
        String opens = words.text(
                "opens", words.longDay(due.day().minusDays(schedule.timing().leadDays())));
        String name = schedule.wish().name();
        return new CalendarEntry(
                schedule.id() + "-" + due.day() + "@fitgauge",
                words.text("due." + kind, due.thing().name()),
                name == null ? opens : name + "\n" + opens,
                schedule.timing().dueAt(due.day(), zone),
                schedule.updatedAt());
    }
}
