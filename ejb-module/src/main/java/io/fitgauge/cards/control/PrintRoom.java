package io.fitgauge.cards.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets few cards be rendered at once, for the memory that it takes. */
@ApplicationScoped
public class PrintRoom {

    private final Semaphore places;
    private final Duration patience;

    /** Of the proxy. */
    PrintRoom() {
        this(1);
    }

    /** @param atOnce on this node */
    @Inject
    PrintRoom(@ConfigProperty(name = "fitgauge.cards.at.once", defaultValue = "2") int atOnce) {
        this(atOnce, Duration.ofSeconds(5));
    }

    PrintRoom(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws Refusal UNAVAILABLE when others take too long */
    public <T> T print(Supplier<T> work) {
        if (!hasPlace()) {
            throw new Refusal(Reason.UNAVAILABLE, "Many cards are being made. Try again in a moment.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
