package io.fitgauge.breaking;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Time that a case needs to pass: the length of an outage, not a guess at when something is done. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        Awaitility.await().pollDelay(time).timeout(time.plusSeconds(60)).until(() -> true);
    }
}
