package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.RequestTrace;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String HOME = "198.51.100.1";
    private static final String ELSEWHERE = "203.0.113.9";

    private final HandClock clock = new HandClock();
    private final LoginThrottle throttle = new LoginThrottle();

    @BeforeEach
    void threeAnAccountAndFiveAnAddress() {
        throttle.clock = clock;
        throttle.trace = new RequestTrace();
        throttle.perAccount = "3";
        throttle.perAddress = "5";
        from(HOME);
    }

    @Test
    void anAccountIsTriedSoOftenAndThenHasToWait() {
        wrong("ann", 3);

        Refusal refusal = refused("ann");

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
        assertThat(refusal.retryAfter()).hasValueSatisfying(wait -> assertThat(wait)
                .isBetween(Duration.ofSeconds(99), Duration.ofSeconds(100)));
        assertThat(throttle.guarded("bob", Optional::empty)).isEmpty();
    }

    @Test
    void thatItIsTheRightPasswordDoesNotHelpWhileOneHasToWait() {
        wrong("ann", 3);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> throttle.guarded("ann", () -> Optional.of("in")));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_REQUESTS);
    }

    @Test
    void triesComeBackOneByOne() {
        wrong("ann", 3);
        clock.forward(Duration.ofSeconds(101));

        wrong("ann", 1);

        refused("ann");
    }

    @Test
    void anAddressIsCountedOverAllAccounts() {
        for (int i = 0; i < 5; i++) {
            wrong("person " + i, 1);
        }

        refused("person 6");
        from(ELSEWHERE);
        wrong("person 6", 1);
    }

    @Test
    void anAddressOfIpv6IsItsNetwork() {
        for (int i = 0; i < 5; i++) {
            from("2001:db8:1:2:0:0:0:" + i);
            wrong("person " + i, 1);
        }

        from("2001:db8:1:2:ffff::1");
        refused("person 6");
        from("2001:db8:1:3::1");
        wrong("person 6", 1);
    }

    @Test
    void whoIsRightIsNotCounted() {
        for (int i = 0; i < 20; i++) {
            right("ann");
        }
        wrong("bob", 3);
    }

    @Test
    void nobodyIsLockedOutByOthersWhereTheyLoggedInBefore() {
        right("ann");
        from(ELSEWHERE);
        wrong("ann", 3);
        refused("ann");
        from(HOME);
        for (int i = 0; i < 5; i++) {
            wrong("person " + i, 1);
        }
        refused("person 6");

        right("ann");
        wrong("ann", 3);
        refused("ann");
    }

    @Test
    void whatFailsByItselfIsNoTry() {
        for (int i = 0; i < 20; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> throttle.guarded("ann", () -> {
                        throw new IllegalStateException("the database is away");
                    }));
        }
        wrong("ann", 3);
    }

    @Test
    void itCanBeLifted() {
        throttle.perAccount = "off";
        throttle.perAddress = "off";

        wrong("ann", 50);
    }

    private void from(String address) {
        throttle.trace.is("POST /auth/login", address, UUID.randomUUID());
    }

    private void wrong(String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.guarded(account, Optional::empty)).isEmpty();
        }
    }

    private void right(String account) {
        assertThat(throttle.guarded(account, () -> Optional.of("in"))).hasValue("in");
    }

    private Refusal refused(String account) {
        return catchThrowableOfType(Refusal.class, () -> throttle.guarded(account, Optional::empty));
    }
}
