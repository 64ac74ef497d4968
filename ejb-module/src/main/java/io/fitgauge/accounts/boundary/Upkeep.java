package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.UpkeepStore;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Looks after a tenant's accounts: throws away old revisions that nothing needs, and fills in what came later. */
@Stateless
public class Upkeep {

    private static final int CHUNK = 500;

    @Inject
    UpkeepStore store;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<RevisionUse> uses;

    @Inject
    Clock clock;

    /** How long a revision is kept after it was replaced, whether something needs it or not. */
    @Inject
    @ConfigProperty(name = "fitgauge.account.history.days", defaultValue = "365")
    int days;

    /**
     * What one step came to.
     *
     * @param last to go on after; absent at the end
     */
    public record Step(UpkeepStore.@Nullable Old last, int seen, int removed) {}

    /** Once a day, if there is anything to do; asked at once on several nodes, one job is made. */
    public void startIfDue(Caller caller) {
        if (store.claim(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)) && store.isNeeded(horizon())) {
            jobs.enqueue(caller, UpkeepJob.KIND, "{}", null);
        }
    }

    /** @return how many accounts got the name by which duplicates are found; none when all have it */
    public int nameSome(Caller caller) {
        return store.nameSome();
    }

    /** Goes on with the next old revisions. A score is never given by one: it was replaced at least a day ago. */
    public Step prune(Caller caller, UpkeepStore.@Nullable Old after) {
        List<UpkeepStore.Old> old = store.old(horizon(), after, CHUNK);
        Set<UpkeepStore.Old> origins = store.origins(old);
        List<UpkeepStore.Old> rest = new ArrayList<>(old);
        rest.removeAll(origins);
        List<AccountRevision> asked = rest.stream().map(Upkeep::revision).toList();
        Set<AccountRevision> named =
                uses.stream().flatMap(use -> use.named(caller, asked).stream()).collect(Collectors.toSet());
        rest.removeIf(revision -> named.contains(revision(revision)));
        store.delete(rest);
        return new Step(old.size() < CHUNK ? null : old.get(CHUNK - 1), old.size(), rest.size());
    }

    private Instant horizon() {
        return clock.instant().minus(Duration.ofDays(Math.max(days, 1)));
    }

    private static AccountRevision revision(UpkeepStore.Old old) {
        return new AccountRevision(old.account(), old.revision());
    }
}
