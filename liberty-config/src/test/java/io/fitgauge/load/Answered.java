package io.fitgauge.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What came of a request.
 *
 * @param status 0 when there was no answer at all
 * @param took since it was due
 */
record Answered(int status, Duration took) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRefused() {
        return status == 429;
    }

    /** @param percent such as 99: so many of a hundred took no longer */
    static double millis(Collection<Answered> answers, int percent) {
        List<Duration> sorted = answers.stream().map(Answered::took).sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, rank)).toNanos() / 1_000_000.0;
    }
}
