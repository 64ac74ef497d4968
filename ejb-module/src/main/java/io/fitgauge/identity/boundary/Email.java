package io.fitgauge.identity.boundary;

import java.util.Locale;

/** How addresses are compared. */
final class Email {

    private Email() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
