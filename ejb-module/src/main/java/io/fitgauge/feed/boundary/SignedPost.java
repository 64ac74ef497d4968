package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.Signature;
import io.fitgauge.feed.entity.Parcel;
import io.fitgauge.identity.boundary.Seals;
import io.fitgauge.outbound.boundary.Outbound;
import io.fitgauge.outbound.boundary.OutboundAnswer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Signs deliveries and sends them. */
@Dependent
class SignedPost {

    private final Outbound outbound;
    private final Seals seals;

    @Inject
    SignedPost(Outbound outbound, Seals seals) {
        this.outbound = outbound;
        this.seals = seals;
    }

    /**
     * Returns when the name is looked up.
     *
     * @param now real time: receivers refuse what is old
     * @return the answer; fails with an {@link UnreadableSecret} when it cannot be signed
     */
    CompletableFuture<OutboundAnswer> send(Parcel parcel, Instant now) {
        try {
            return outbound.post(
                    URI.create(parcel.url()),
                    headers(parcel, now),
                    parcel.body().getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private Map<String, String> headers(Parcel parcel, Instant now) {
        return Map.of(
                "webhook-id", parcel.event().toString(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", Signature.of(secrets(parcel), parcel.event(), now, parcel.body()));
    }

    private List<String> secrets(Parcel parcel) {
        if (parcel.sealed().isEmpty()) {
            throw new UnreadableSecret("There is no secret");
        }
        try {
            return parcel.sealed().stream()
                    .map(secret -> seals.open(parcel.webhook(), secret))
                    .toList();
        } catch (IllegalStateException unreadable) {
            throw new UnreadableSecret(String.valueOf(unreadable.getMessage()));
        }
    }
}
