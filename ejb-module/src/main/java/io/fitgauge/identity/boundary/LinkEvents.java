package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.outbox.boundary.DomainEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The events after which a link is mailed. They name the user, and hold no secret: it is made when it is mailed. */
final class LinkEvents {

    private LinkEvents() {}

    static DomainEvent of(Purpose purpose, UUID member) {
        return new DomainEvent(type(purpose), "user", member, "{}");
    }

    static Set<String> types() {
        return Arrays.stream(Purpose.values()).map(LinkEvents::type).collect(Collectors.toUnmodifiableSet());
    }

    static Purpose purpose(String type) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> type(purpose).equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String type(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> "user.invited";
            case RESET -> "user.reset-asked";
            case MAILBOX -> "user.mailbox-asked";
        };
    }
}
