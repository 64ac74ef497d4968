package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.DueAgenda;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;

/**
 * Does what is due, on threads that are there for it. Of one tenant and kind a few lines run side by side, as a commit is mostly
 * waiting; they meet at the same items as nodes do.
 */
@ApplicationScoped
public class AgendaRunner {

    private static final System.Logger LOG = System.getLogger(AgendaRunner.class.getName());

    private static final int LONGEST_PROBLEM = 1_000;

    private static final int LINES = 4;

    private final Set<Line> running = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;

    @Resource(lookup = "concurrent/agenda")
    ManagedExecutorService threads;

    @Inject
    AgendaSteps steps;

    @Inject
    AgendaHandlers handlers;

    private record Line(DueAgenda.Due due, int number) {}

    /** There is something due there. While versions change, another node may know a kind that this one does not. */
    void take(DueAgenda.Due due) {
        if (handlers.find(due.kind()).isPresent()) {
            IntStream.range(0, LINES).forEach(number -> take(new Line(due, number)));
        }
    }

    private void take(Line line) {
        if (stopping || !running.add(line)) {
            return;
        }
        try {
            threads.execute(() -> run(line));
        } catch (RejectedExecutionException full) {
            running.remove(line); // it is still in the table, and will be found there
        }
    }

    void stop() {
        stopping = true;
    }

    /** Some fifty; then it is the turn of others who wait for a thread. */
    private void run(Line line) {
        boolean some = false;
        try {
            some = doSome(Caller.system(line.due().tenant()), line.due().kind());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is due has to wait, and will be looked for again", e);
        } finally {
            running.remove(line);
        }
        if (some) {
            take(line);
        }
    }

    private boolean doSome(Caller system, String kind) {
        List<UUID> next = new ArrayList<>(steps.next(system, kind));
        Collections.shuffle(next); // so that lines and nodes seldom meet
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
