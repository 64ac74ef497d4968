package io.fitgauge.identity.control;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/** Passwords as Argon2id hashes, with the parameters of the OWASP password storage cheat sheet. */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** For people that do not exist, so that asking for them takes as long. */
    private static final String NOBODY = hashed("nobody has this password");

    public String hash(String password) {
        return hashed(password);
    }

    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(ARGON);
    }

    /** As slow as {@link #matches}, and never true. */
    public boolean matchesNobody(String password) {
        return Password.check(password, NOBODY).with(ARGON) && NOBODY.isEmpty();
    }

    private static String hashed(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }
}
