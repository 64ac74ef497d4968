package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guessing passwords, from addresses that a proxy tells of. */
class ThrottleIT {

    private static final String HOME = "198.51.100.10";

    /** Before anybody guesses. */
    @BeforeAll
    static void logInWhereOneDoes() {
        Tenant.INITECH.token();
        login("initech", "admin@initech.example", "for-tests-only-initech", HOME)
                .is(200);
    }

    @Test
    void guessesForAnAccountAreSlowedDownWhetherItExistsOrNot() {
        Answer known = tenGuessesAndOne("admin@initech.example", "198.51.100.1");
        Answer unknown = tenGuessesAndOne("nobody@initech.example", "198.51.100.2");

        for (Answer refused : new Answer[] {known, unknown}) {
            refused.isProblem(429);
            assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow()))
                    .isBetween(1, 30);
        }
        assertThat(known.text()).isEqualTo(unknown.text());
    }

    @Test
    void whoGuessesDoesNotLockOutWhoLogsInFromWhereTheyDidBefore() {
        String home = "198.51.100.10";
        login("initech", "admin@initech.example", "for-tests-only-initech", HOME)
                .is(200);
        tenGuessesAndOne("admin@initech.example", "198.51.100.11").is(429);

        login("initech", "admin@initech.example", "for-tests-only-initech", HOME)
                .is(200);
        login("initech", "admin@initech.example", "for-tests-only-initech", "198.51.100.12")
                .is(429);
    }

    @Test
    void guessesFromAnAddressAreSlowedDownOverAllAccounts() {
        String address = "2001:db8:7:7::1";
        int tries = 0;
        while (tries < 200
                && login("nowhere" + tries, "admin@initech.example", "wrong", address)
                                .status()
                        == 401) {
            tries++;
        }

        assertThat(tries).isBetween(100, 150); // one more comes back every three seconds
        login("nowhere", "admin@initech.example", "wrong", "2001:db8:7:7::2").isProblem(429);
        login("nowhere", "admin@initech.example", "wrong", "2001:db8:7:8::1").isProblem(401);
    }

    @Test
    void aMailForANewPasswordIsAskedForSoOftenAndNoMore() {
        String body = "{\"tenant\":\"initech\",\"email\":\"somebody@initech.example\"}";
        for (int i = 0; i < 10; i++) {
            send("/auth/reset", body, "198.51.100.20").is(202);
        }

        send("/auth/reset", body, "198.51.100.21").isProblem(429);
    }

    private static Answer tenGuessesAndOne(String email, String address) {
        for (int i = 0; i < 10; i++) {
            login("initech", email, "guess " + i, address);
        }
        return login("initech", email, "guess", address);
    }

    private static Answer login(String tenant, String email, String password, String address) {
        return send(
                "/auth/login",
                "{\"tenant\":\"%s\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(tenant, email, password),
                address);
    }

    private static Answer send(String path, String body, String address) {
        return Client.send(
                "POST",
                Client.API + path,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json",
                "X-Forwarded-For",
                address);
    }
}
