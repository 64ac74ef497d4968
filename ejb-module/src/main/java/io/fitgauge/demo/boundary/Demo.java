package io.fitgauge.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What has become of the demo in this life of the server. */
@ApplicationScoped
public class Demo {

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    /** How it can end. */
    public enum End {
        /** Nobody asked for it. */
        OFF,
        /** The database is the user's own. */
        SKIPPED,
        LOADED,
        /** The log says why; the next start carries on. */
        FAILED
    }

    /** @param demo there when it was loaded, now or by an earlier start */
    public record Outcome(End end, @Nullable LoadedDemo demo) {}

    /** Completes when the demo is there, or will not be. */
    public CompletionStage<Outcome> outcome() {
        return outcome.minimalCompletionStage();
    }

    void ended(End end) {
        outcome.complete(new Outcome(end, null));
    }

    void loaded(LoadedDemo demo) {
        outcome.complete(new Outcome(End.LOADED, demo));
    }
}
