package io.fitgauge.identity.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.ClockMeter;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.RequestTrace;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever guesses: so many wrong tries for an account, and so many from an address, in five minutes; then one
 * whenever another has become due. It counts in memory, on each node by itself, and for accounts that do not exist alike.
 *
 * <p>Nobody can lock somebody else out for good: an address that an account was lately used from is counted apart, for this
 * account alone, whatever others try from elsewhere or from the same address.
 */
@ApplicationScoped
public class LoginThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int MOST_KEPT = 50_000;
    private static final String TOO_MANY = "Too many tries that were wrong. Try again later.";

    private final Cache<String, Bucket> accounts = kept(WINDOW.multipliedBy(2));
    private final Cache<String, Bucket> addresses = kept(WINDOW.multipliedBy(2));
    private final Cache<Familiar, Bucket> familiar = kept(REMEMBERED);

    @Inject
    RequestTrace trace;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "fitgauge.login.failures.account", defaultValue = "10")
    String perAccount;

    @Inject
    @ConfigProperty(name = "fitgauge.login.failures.address", defaultValue = "100")
    String perAddress;

    /** An account and an address that it was used from. */
    private record Familiar(String account, String address) {}

    private static <K> Cache<K, Bucket> kept(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(time)
                .build();
    }

    /**
     * Tries to log in, if there may be another try. What fails by itself is no try.
     *
     * @param account whatever names the account, whether it exists or not
     * @param login empty when something was wrong
     * @throws Refusal TOO_MANY_REQUESTS
     */
    public <T> Optional<T> guarded(String account, Supplier<Optional<T>> login) {
        Familiar here = new Familiar(account, address());
        List<Bucket> taken = take(here);
        boolean wrong = false;
        try {
            Optional<T> answer = login.get();
            wrong = answer.isEmpty();
            if (!wrong) {
                OptionalInt most = limit(perAccount);
                most.ifPresent(number -> familiar.put(here, bucket(number)));
            }
            return answer;
        } finally {
            if (!wrong) {
                taken.forEach(bucket -> bucket.addTokens(1));
            }
        }
    }

    /**
     * For what may be done only so often, right or wrong, such as having a mail sent.
     *
     * @throws Refusal TOO_MANY_REQUESTS
     */
    public void counted(String account) {
        take(new Familiar(account, address()));
    }

    private List<Bucket> take(Familiar here) {
        List<Bucket> taken = new ArrayList<>();
        for (Bucket bucket : counting(here)) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(one -> one.addTokens(1));
                throw Refusal.tooMany(TOO_MANY, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return taken;
    }

    private List<Bucket> counting(Familiar here) {
        Bucket own = familiar.getIfPresent(here);
        if (own != null) {
            return List.of(own);
        }
        List<Bucket> both = new ArrayList<>();
        limit(perAccount).ifPresent(most -> both.add(accounts.get(here.account(), key -> bucket(most))));
        limit(perAddress).ifPresent(most -> both.add(addresses.get(here.address(), key -> bucket(most))));
        return both;
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private static OptionalInt limit(String setting) {
        return setting.equals("off") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(setting));
    }

    private String address() {
        try {
            String address = trace.address();
            return address == null ? "" : Network.of(address);
        } catch (ContextNotActiveException noRequest) {
            return "";
        }
    }
}
