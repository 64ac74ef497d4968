package io.fitgauge.schedules.boundary;

import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.control.CadenceReader;
import io.fitgauge.schedules.entity.Cadence;
import io.fitgauge.schedules.entity.PeriodCadence;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.schedules.entity.Telling;
import io.fitgauge.schedules.entity.Timing;
import io.fitgauge.schedules.entity.Wish;
import io.fitgauge.templates.boundary.Templates;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a draft, with all that is usual, and refuses what is not there. */
class ScheduleReader {

    static final PeriodCadence YEARLY = PeriodCadence.of("P1Y");
    static final LocalTime MORNING = LocalTime.of(9, 0);
    static final int LEAD_DAYS = 14;
    static final List<Integer> REMIND = List.of(7, 1);

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2199;

    private final ReviewedThings things;
    private final Colleagues people;
    private final Templates templates;

    @Inject
    ScheduleReader(ReviewedThings things, Colleagues people, Templates templates) {
        this.things = things;
        this.people = people;
        this.templates = templates;
    }

    /** @throws Refusal INVALID with every field at fault */
    Wish read(Caller caller, ScheduleDraft draft, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Subject subject = new Subject(Subject.Kind.valueOf(draft.scope().name()), draft.subjectId());
        checkSubject(caller, subject, errors);
        List<UUID> reviewers = draft.reviewerIds() == null ? List.of() : draft.reviewerIds();
        checkReviewers(caller, reviewers, errors);
        checkChecklist(caller, draft.checklistId(), errors);
        checkReminders(draft, errors);
        Timing timing = timing(draft, today, errors);
        errors.refuseIfAny();
        return new Wish(
                subject,
                draft.name() == null || draft.name().isBlank()
                        ? null
                        : draft.name().strip(),
                Objects.requireNonNull(timing),
                reviewers,
                draft.checklistId(),
                telling(draft),
                Boolean.TRUE.equals(draft.paused()));
    }

    private void checkSubject(Caller caller, Subject subject, FieldErrors errors) {
        if (subject.kind() == Subject.Kind.TENANT) {
            if (subject.id() != null) {
                errors.add("/subjectId", "must be absent: the tenant is the subject");
            }
        } else if (subject.id() == null) {
            errors.add("/subjectId", "must say which one");
        } else if (things.find(caller, subject).isEmpty()) {
            errors.add("/subjectId", notThere(subject.kind()));
        }
    }

    private static String notThere(Subject.Kind kind) {
        return switch (kind) {
            case TENANT, SEGMENT -> "is not a segment here";
            case ICP -> "is not an ICP here, or is retired";
            case PERSONA -> "is not a persona here, or its ICP is retired";
        };
    }

    private void checkReviewers(Caller caller, List<UUID> reviewers, FieldErrors errors) {
        Map<UUID, ?> known = people.byId(caller, reviewers);
        for (int place = 0; place < reviewers.size(); place++) {
            UUID reviewer = reviewers.get(place);
            if (!known.containsKey(reviewer)) {
                errors.add("/reviewerIds/" + place, "is not a user here");
            } else if (reviewers.indexOf(reviewer) < place) {
                errors.add("/reviewerIds/" + place, "is there already");
            }
        }
    }

    private void checkChecklist(Caller caller, @Nullable UUID checklist, FieldErrors errors) {
        if (checklist != null && !templates.isReviewChecklist(caller, checklist)) {
            errors.add("/checklistId", "is not a review checklist here");
        }
    }

    private static void checkReminders(ScheduleDraft draft, FieldErrors errors) {
        List<Integer> days = reminders(draft);
        IntStream.range(0, days.size())
                .filter(place -> days.indexOf(days.get(place)) < place)
                .forEach(place -> errors.add("/remindDaysBefore/" + place, "is there already"));
    }

    private static List<Integer> reminders(ScheduleDraft draft) {
        return draft.remindDaysBefore() == null ? REMIND : draft.remindDaysBefore();
    }

    private static @Nullable Timing timing(ScheduleDraft draft, LocalDate today, FieldErrors errors) {
        LocalDate firstDay = draft.firstDay();
        if (firstDay != null && (firstDay.getYear() < EARLIEST_YEAR || firstDay.getYear() > LATEST_YEAR)) {
            errors.add("/firstDay", "must be a day from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
            return null;
        }
        Cadence cadence = cadence(draft.cadence(), firstDay == null ? today : firstDay, errors);
        return cadence == null
                ? null
                : new Timing(
                        cadence,
                        firstDay == null ? usualFirstDay(cadence, today) : firstDay,
                        draft.timeOfDay() == null ? MORNING : LocalTime.parse(draft.timeOfDay()),
                        draft.leadDays() == null ? LEAD_DAYS : draft.leadDays());
    }

    private static LocalDate usualFirstDay(Cadence cadence, LocalDate today) {
        return cadence instanceof PeriodCadence every ? today.plus(every.period()) : today;
    }

    private static @Nullable Cadence cadence(@Nullable CadenceBody body, LocalDate firstDay, FieldErrors errors) {
        if (body == null) {
            return YEARLY;
        }
        String rule = body.rule();
        String period = body.period();
        if (rule == null && period != null) {
            return pointed("/cadence/period", errors, () -> CadenceReader.period(period));
        }
        if (rule != null && period == null) {
            return pointed("/cadence/rule", errors, () -> CadenceReader.rule(rule, firstDay));
        }
        errors.add("/cadence", "must have either a rule or a period");
        return null;
    }

    private static @Nullable Cadence pointed(String pointer, FieldErrors errors, Supplier<Cadence> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException notOne) {
            errors.add(pointer, String.valueOf(notOne.getMessage()));
            return null;
        }
    }

    private static Telling telling(ScheduleDraft draft) {
        Escalation escalation = draft.escalation() == null ? Escalation.USUAL : draft.escalation();
        return new Telling(
                reminders(draft),
                escalation.ownerAfterDays(),
                escalation.adminAfterDays(),
                escalation.agencyAfterDays());
    }
}
