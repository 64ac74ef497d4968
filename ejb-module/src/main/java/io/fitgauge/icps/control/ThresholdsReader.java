package io.fitgauge.icps.control;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.refusal.FieldErrors;
import org.jspecify.annotations.Nullable;

/** Reads the thresholds of an ICP, and fills in those that are not set. */
public final class ThresholdsReader {

    private static final Thresholds USUAL = Thresholds.DEFAULT;

    private ThresholdsReader() {}

    /** @return worth nothing when there are errors */
    public static Thresholds read(@Nullable WrittenThresholds written, FieldErrors errors) {
        if (written == null) {
            return USUAL;
        }
        FieldErrors own = new FieldErrors();
        Mark tierA = Mark.of("tierA", written.tierA(), USUAL.tierA(), own);
        Mark tierB = Mark.of("tierB", written.tierB(), USUAL.tierB(), own);
        Mark tierC = Mark.of("tierC", written.tierC(), USUAL.tierC(), own);
        Mark forwardAt = Mark.of("forwardAt", written.forwardAt(), USUAL.forwardAt(), own);
        Mark nurtureAt = Mark.of("nurtureAt", written.nurtureAt(), USUAL.nurtureAt(), own);
        Mark minCoverage = Mark.of("minCoverage", written.minCoverage(), USUAL.minCoverage(), own);
        tierB.requireNotAbove(tierA, own);
        tierC.requireNotAbove(tierB, own);
        nurtureAt.requireNotAbove(forwardAt, own);
        own.list().forEach(error -> errors.add("/thresholds" + error.pointer(), error.detail()));
        return own.isEmpty()
                ? new Thresholds(tierA.at(), tierB.at(), tierC.at(), forwardAt.at(), nurtureAt.at(), minCoverage.at())
                : USUAL;
    }

    /** One threshold. */
    private record Mark(String name, int at, boolean given) {

        static Mark of(String name, @Nullable Integer written, int usual, FieldErrors errors) {
            if (written != null && (written < 0 || written > 100)) {
                errors.add("/" + name, "must be 0 to 100");
            }
            return new Mark(name, written == null ? usual : written, written != null);
        }

        /** Blames this one, but the other when this one was left as usual. */
        void requireNotAbove(Mark other, FieldErrors errors) {
            if (at <= other.at) {
                return;
            }
            if (given) {
                errors.add("/" + name, "must not be above " + other.name + ", which is " + other.at);
            } else {
                errors.add("/" + other.name, "must not be below " + name + ", which is " + at);
            }
        }
    }
}
