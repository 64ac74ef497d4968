package io.fitgauge.accounts.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Failures;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether an import's step failed because somebody else wrote one of the same accounts first: beside lost races also a
 * revision that is not the latest any more and an external id that has just been taken. Read anew, it can go well.
 */
final class Overtaken {

    private static final Set<Reason> REASONS = Set.of(Reason.DUPLICATE, Reason.STALE);

    private Overtaken() {}

    static boolean is(Throwable failure) {
        return Failures.isLostRace(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof Refusal refusal && REASONS.contains(refusal.reason()));
    }
}
