package io.fitgauge.notifications.entity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who is written to.
 *
 * @param tenant the name of the tenant that it is about
 * @param language that they read; any
 * @param zone where they are
 */
public record Reader(UUID id, String name, String email, String tenant, Locale language, ZoneId zone) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "Reader[" + id + "]";
    }
}
