package io.fitgauge.identity.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final Membership saskia =
            new Membership(UUID.randomUUID(), "saskia.vos@gamehal.example", "Saskia Vos", Role.SALES, Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "passwordpassword",
                "qwertyuiop123",
                "unbelievable",
                "saskia.vos@gamehal.example",
                "Gamehal-Amsterdam",
                "abcdefghijklmnop"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(password))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(refusal.reason())
                        .isEqualTo(Reason.INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "for-tests-only-acme",
                "seven spoons of cold tea",
                "Zq8!kT2mWx0p",
                "een lepel suiker in de thee"
            })
    void everythingElseIsTaken(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void aVeryLongOneIsLookedAtInNoTime() {
        assertThatCode(() -> check("correct horse battery staple ".repeat(33))).doesNotThrowAnyException();
    }

    private void check(String password) {
        rules.check("/password", password, "gamehal-amsterdam", saskia);
    }
}
