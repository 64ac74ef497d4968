package io.fitgauge.jobs.entity;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenancy.TenantOwned;
import io.fitgauge.tenancy.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;

/** Work that outlives the request that asked for it. */
@Entity
@Unaudited("who started it is in the entry of the request")
@Table(name = "job")
public class Job extends TenantOwned {

    /** Where a job is in its life. The last three are its ends. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    @Id
    @Convert("uuid")
    private UUID id;

    @Column(name = "tenant_public_id")
    @Convert("uuid")
    private UUID tenantPublicId;

    private String kind;

    private String input;

    @Enumerated(EnumType.STRING)
    private State state;

    private long done;

    private @Nullable Long total;

    private @Nullable String result;

    private @Nullable String problem;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "requested_by")
    @Convert("uuid")
    private @Nullable UUID requestedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "requested_kind")
    private Actor.Kind requestedKind;

    @Column(name = "requested_agency")
    @Convert("uuid")
    private @Nullable UUID requestedAgency;

    @Column(name = "request_id")
    @Convert("uuid")
    private @Nullable UUID request;

    @Convert("uuid")
    private @Nullable UUID owner;

    private @Nullable String checkpoint;

    private int restarts;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int revision;

    protected Job() {} // JPA

    /**
     * @param createdAt also what the jobs of a tenant stand in line by
     */
    public Job(UUID id, TenantId tenant, Work work, Asker asker, Instant createdAt) {
        this.id = id;
        this.tenantPublicId = tenant.id();
        this.kind = work.kind();
        this.input = work.input();
        this.total = work.total();
        this.state = State.QUEUED;
        this.requestedBy = asker.actor().id();
        this.requestedKind = asker.actor().kind();
        this.requestedAgency = asker.actor().agency();
        this.request = asker.request();
        this.createdAt = createdAt;
        this.dueAt = createdAt;
    }

    /** To be called of a new one: it does not begin before. */
    public void waitUntil(Instant due) {
        dueAt = due;
    }

    /**
     * What is to be done.
     *
     * @param input a JSON object
     * @param total how many steps it will take, where that is known
     */
    public record Work(String kind, String input, @Nullable Long total) {}

    /**
     * Also for a job that runs already, which another life of the server has left behind.
     *
     * @param newOwner the life of the server that runs it now
     */
    public void start(UUID newOwner, Instant now) {
        if (isEnded()) {
            throw ended();
        }
        if (state == State.RUNNING) {
            restarts++;
        }
        state = State.RUNNING;
        owner = newOwner;
        startedAt = startedAt == null ? now : startedAt;
    }

    public void progress(long newDone, @Nullable Long newTotal) {
        mustRun();
        if (newDone > done) {
            gotFurther();
        }
        done = newDone;
        total = newTotal;
    }

    /** @param newCheckpoint a JSON object, from where the next run goes on if this one is cut off */
    public void keep(String newCheckpoint) {
        mustRun();
        checkpoint = newCheckpoint;
        gotFurther();
    }

    private void gotFurther() {
        restarts = 0;
        attempts = 0;
    }

    /** It waits again, and is no further than before. */
    public void postpone(Instant due) {
        mustRun();
        state = State.QUEUED;
        owner = null;
        attempts++;
        dueAt = due;
    }

    /** @param newResult a JSON object */
    public void finish(@Nullable String newResult, Instant now) {
        mustRun();
        end(State.DONE, now);
        result = newResult;
    }

    /** @param newProblem a JSON object */
    public void fail(String newProblem, Instant now) {
        mustRun();
        end(State.FAILED, now);
        problem = newProblem;
    }

    /** A waiting job is cancelled at once; a running one hears of it. */
    public void requestCancel(Instant now) {
        switch (state) {
            case QUEUED -> end(State.CANCELLED, now);
            case RUNNING -> cancelRequested = true;
            case DONE, FAILED, CANCELLED -> throw ended();
        }
    }

    /** The end of a running job that was asked to stop. */
    public void cancel(Instant now) {
        mustRun();
        if (!cancelRequested) {
            throw Refusal.wrongState("Nobody asked to cancel this job.");
        }
        end(State.CANCELLED, now);
    }

    private void end(State last, Instant now) {
        state = last;
        finishedAt = now;
        owner = null;
    }

    private void mustRun() {
        if (state != State.RUNNING) {
            throw isEnded() ? ended() : Refusal.wrongState("This job has not been started.");
        }
    }

    private Refusal ended() {
        return Refusal.wrongState("This job has ended: it is " + state + ".");
    }

    public boolean isEnded() {
        return switch (state) {
            case QUEUED, RUNNING -> false;
            case DONE, FAILED, CANCELLED -> true;
        };
    }

    public boolean isRunBy(UUID life) {
        return state == State.RUNNING && life.equals(owner);
    }

    public UUID id() {
        return id;
    }

    public UUID tenantPublicId() {
        return tenantPublicId;
    }

    public Work work() {
        return new Work(kind, input, total);
    }

    public State state() {
        return state;
    }

    public long done() {
        return done;
    }

    public @Nullable String checkpoint() {
        return checkpoint;
    }

    /** How often in a row its server was gone, and it had got no further. */
    public int restarts() {
        return restarts;
    }

    /** How often in a row it was put off, and had got no further. */
    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String result() {
        return result;
    }

    public @Nullable String problem() {
        return problem;
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }

    /** The person or API client; absent when the system asked. */
    public @Nullable UUID requestedBy() {
        return requestedBy;
    }

    public Asker asker() {
        return new Asker(new Actor(requestedKind, requestedBy, requestedAgency), request);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int revision() {
        return revision;
    }
}
