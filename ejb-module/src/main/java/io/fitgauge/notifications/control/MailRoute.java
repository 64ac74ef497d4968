package io.fitgauge.notifications.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How something reaches a person's mailbox, if it does.
 *
 * @param waits for the person's next digest
 * @param mailing that brings it
 */
public record MailRoute(UUID person, boolean waits, @Nullable UUID mailing) {

    static MailRoute none(UUID person) {
        return new MailRoute(person, false, null);
    }

    static MailRoute digest(UUID person) {
        return new MailRoute(person, true, null);
    }

    static MailRoute in(UUID mailing, UUID person) {
        return new MailRoute(person, false, mailing);
    }
}
