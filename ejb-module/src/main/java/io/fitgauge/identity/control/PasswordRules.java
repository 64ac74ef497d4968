package io.fitgauge.identity.control;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which passwords are none: those that are guessed first. How long one must be is said where it comes in. */
@ApplicationScoped
public class PasswordRules {

    /** Guessed within a million tries, by zxcvbn's own scale. */
    private static final int TOO_EASY = 1;

    /** It takes long for long ones, and what begins hard to guess is so. */
    private static final int LOOKED_AT = 100;

    private final Zxcvbn guesses = new Zxcvbn();

    /**
     * @param pointer of the password in what was sent
     * @throws Refusal INVALID
     */
    public void check(String pointer, String password, String tenant, Membership member) {
        String begin = password.substring(0, Math.min(password.length(), LOOKED_AT));
        List<String> known = List.of(tenant, member.email(), member.name());
        if (guesses.measure(begin, known).getScore() <= TOO_EASY) {
            throw Refusal.invalid(pointer, "This password is among the first that others would try.");
        }
    }
}
