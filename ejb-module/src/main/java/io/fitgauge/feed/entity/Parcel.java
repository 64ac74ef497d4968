package io.fitgauge.feed.entity;

import java.util.List;
import java.util.UUID;

/**
 * A delivery that is to be sent now.
 *
 * @param number of the attempt; it tells this one from those before and after it
 * @param body as it is sent
 * @param sealed the secrets to sign it with
 */
public record Parcel(
        UUID delivery, UUID webhook, int number, UUID event, String url, String body, List<String> sealed) {

    public Parcel {
        sealed = List.copyOf(sealed);
    }

    @Override
    public String toString() {
        return "Parcel[" + delivery + ", " + number + "]";
    }
}
