package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.DueAgenda;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/** Does what is due, on threads that are there for it: of one tenant and kind one after the other. */
@ApplicationScoped
public class AgendaRunner {

    private static final System.Logger LOG = System.getLogger(AgendaRunner.class.getName());

    private static final int LONGEST_PROBLEM = 1_000;

    private final Set<DueAgenda.Due> running = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;

    @Resource(lookup = "concurrent/agenda")
    ManagedExecutorService threads;

    @Inject
    AgendaSteps steps;

    @Inject
    AgendaHandlers handlers;

    /** There is something due there. While versions change, another node may know a kind that this one does not. */
    void take(DueAgenda.Due due) {
        if (stopping || handlers.find(due.kind()).isEmpty() || !running.add(due)) {
            return;
        }
        try {
            threads.execute(() -> run(due));
        } catch (RejectedExecutionException full) {
            running.remove(due); // it is still in the table, and will be found there
        }
    }

    void stop() {
        stopping = true;
    }

    private void run(DueAgenda.Due due) {
        try {
            Caller system = Caller.system(due.tenant());
            boolean some = true;
            while (some && !stopping) {
                some = doSome(system, due.kind());
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is due has to wait, and will be looked for again", e);
        } finally {
            running.remove(due);
        }
    }

    private boolean doSome(Caller system, String kind) {
        List<UUID> next = steps.next(system, kind);
        boolean some = false;
        for (UUID item : next) {
            Optional<AgendaSteps.Attempt> attempt = stopping ? Optional.empty() : steps.begin(system, item);
            some |= attempt.isPresent();
            attempt.ifPresent(begun -> attempt(system, begun));
        }
        return some;
    }

    private void attempt(Caller system, AgendaSteps.Attempt attempt) {
        try {
            steps.handle(system, attempt);
        } catch (Throwable failure) { // also an error is the end of this attempt only
            String error = UUID.randomUUID().toString();
            LOG.log(
                    attempt.isLast() ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
                    "Due " + attempt.kind() + " " + attempt.item() + " failed, attempt " + attempt.number() + ", error "
                            + error,
                    failure);
            steps.failed(system, attempt, problem(failure, error));
        }
    }

    private static String problem(Throwable failure, String error) {
        String problem = Refusal.in(failure)
                .map(Throwable::getMessage)
                .orElse("Something went wrong on our side. Its id is " + error + ".");
        return problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
    }
}
