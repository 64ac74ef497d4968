package io.fitgauge.reviews.entity;

import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** A dated task to look at something again. */
@Entity
@Table(name = "review")
public class Review extends TenantOwned {

    /** How often one can be put off. */
    public static final int MOST_POSTPONEMENTS = 2;

    /** How far from its first day one can be put off. */
    public static final int MOST_DAYS_LATER = 90;

    @Id
    @Convert("uuid")
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReviewScope scope;

    @Column(name = "subject_id")
    @Convert("uuid")
    private @Nullable UUID subjectId;

    @Column(name = "subject_name")
    private @Nullable String subjectName;

    @Column(name = "icp_id")
    @Convert("uuid")
    private @Nullable UUID icpId;

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    @Column(name = "schedule_id")
    @Convert("uuid")
    private @Nullable UUID scheduleId;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_time")
    private String timeOfDay;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    private boolean late;

    private String people;

    @Column(name = "checklist_name")
    private String checklistName;

    private String checklist;

    private String remind;

    private String escalation;

    private String postponements;

    private @Nullable String drift;

    @Column(insertable = false, updatable = false)
    private @Nullable String facts;

    @Column(name = "facts_at", insertable = false, updatable = false)
    private @Nullable Instant factsAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Column(name = "icp_version")
    private @Nullable Integer icpVersion;

    private @Nullable String note;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_by")
    @Convert("uuid")
    private @Nullable UUID completedBy;

    @Column(name = "completed_agency")
    @Convert("uuid")
    private @Nullable UUID completedAgency;

    @Version
    private int revision;

    protected Review() {} // JPA

    /** @param people who are to do it */
    public Review(
            UUID id,
            NewReview wanted,
            ReviewSubject subject,
            List<UUID> people,
            Checklist checklist,
            ZoneId zone,
            Instant now) {
        this.id = id;
        this.scope = wanted.scope();
        this.subjectId = wanted.subjectId();
        this.subjectName = subject.name();
        this.icpId = subject.icpId();
        this.reason = wanted.reason();
        this.scheduleId = wanted.scheduleId();
        this.firstDueOn = wanted.dueOn();
        this.timeOfDay = wanted.timeOfDay().toString();
        this.state = ReviewState.OPEN;
        this.openedAt = now;
        this.late = wanted.late();
        this.people = StoredJson.write(people);
        this.checklistName = checklist.name();
        this.checklist = StoredJson.write(checklist.items());
        this.remind = StoredJson.write(wanted.remindDaysBefore());
        this.escalation = StoredJson.write(wanted.escalation());
        this.postponements = "[]";
        Drift moved = wanted.drift();
        this.drift = moved == null ? null : StoredJson.write(moved);
        fallDue(wanted.dueOn(), zone);
    }

    private void fallDue(LocalDate day, ZoneId zone) {
        dueOn = day;
        ReviewDates dates = dates(zone);
        dueAt = dates.dueAt();
        overdueAt = dates.overdueAt();
    }

    /** @throws Refusal WRONG_STATE when it is completed */
    public void requireOpen() {
        if (state != ReviewState.OPEN) {
            throw Refusal.wrongState("This review is completed, and stays as it is.");
        }
    }

    public void giveTo(List<UUID> newPeople) {
        requireOpen();
        people = StoredJson.write(newPeople);
    }

    public void answer(List<ReviewItem> answered) {
        requireOpen();
        checklist = StoredJson.write(answered);
    }

    /**
     * Puts it off; it stays open.
     *
     * @param today where the tenant is
     * @throws Refusal WRONG_STATE when it is completed, or was put off twice; INVALID for a day outside the bounds
     */
    public void postpone(LocalDate until, String why, Actor by, LocalDate today, ZoneId zone, Instant now) {
        requireOpen();
        List<Postponement> before = postponements();
        if (before.size() >= MOST_POSTPONEMENTS) {
            throw Refusal.wrongState(
                    "This review has been postponed " + before.size() + " times. Now it is to be done.");
        }
        LocalDate latest = firstDueOn.plusDays(MOST_DAYS_LATER);
        if (!until.isAfter(today) || !until.isAfter(dueOn) || until.isAfter(latest)) {
            throw Refusal.invalid(
                    "/until",
                    "must be after today and after " + dueOn + ", the day that it is due now, and at the latest "
                            + latest);
        }
        List<Postponement> all = new ArrayList<>(before);
        all.add(new Postponement(dueOn, until, why, by.id(), now));
        postponements = StoredJson.write(all);
        fallDue(until, zone);
    }

    /**
     * It is done, and stays as it is.
     *
     * @throws Refusal WRONG_STATE when it is completed
     */
    public void complete(ReviewResult result, Actor by, Instant now) {
        requireOpen();
        state = ReviewState.COMPLETED;
        outcome = result.outcome();
        icpVersion = result.icpVersion();
        note = result.note();
        completedAt = now;
        completedBy = by.id();
        completedAgency = by.agency();
    }

    public boolean isOverdue(Instant now) {
        return state == ReviewState.OPEN && !overdueAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public ReviewScope scope() {
        return scope;
    }

    public @Nullable UUID subjectId() {
        return subjectId;
    }

    /** As it was called when the review was opened. */
    public @Nullable String subjectName() {
        return subjectName;
    }

    /** The ICP that it is about, or whose persona. */
    public @Nullable UUID icpId() {
        return icpId;
    }

    public ReviewReason reason() {
        return reason;
    }

    public @Nullable UUID scheduleId() {
        return scheduleId;
    }

    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public ReviewState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReviewDates dates(ZoneId zone) {
        return new ReviewDates(dueOn, LocalTime.parse(timeOfDay), zone);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isLate() {
        return late;
    }

    public List<UUID> people() {
        return StoredJson.list(people, UUID.class);
    }

    public String checklistName() {
        return checklistName;
    }

    public List<ReviewItem> checklist() {
        return StoredJson.list(checklist, ReviewItem.class);
    }

    public List<Integer> remindDaysBefore() {
        return StoredJson.list(remind, Integer.class);
    }

    public Escalation escalation() {
        return StoredJson.read(escalation, Escalation.class);
    }

    public List<Postponement> postponements() {
        return StoredJson.list(postponements, Postponement.class);
    }

    public Optional<Drift> drift() {
        return Optional.ofNullable(drift).map(stored -> StoredJson.read(stored, Drift.class));
    }

    /** Gathered after the opening, which is no change of the review; absent until then. */
    public Optional<ReviewFacts> facts() {
        return Optional.ofNullable(facts).map(stored -> StoredJson.read(stored, ReviewFacts.class));
    }

    public @Nullable Instant factsAt() {
        return factsAt;
    }

    public @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    public @Nullable Integer icpVersion() {
        return icpVersion;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable UUID completedBy() {
        return completedBy;
    }

    public @Nullable UUID completedAgency() {
        return completedAgency;
    }

    public int revision() {
        return revision;
    }
}
