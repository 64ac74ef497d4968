package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.Likeness;
import java.util.List;

/**
 * How well a contact fits a persona. Over the aspects that the persona asks for, {@code W} is the sum of their weights (title
 * 50, department 30, seniority 20), {@code K} that of those that are known of the contact, {@code P} the sum of weight times
 * degree (0 to 100) of these. Then
 *
 * <ul>
 *   <li>{@code low = P / W}: all that is unknown turns out to be otherwise;
 *   <li>{@code high = (P + 100 * (W - K)) / W}: all of it turns out to be so;
 *   <li>{@code score = (2 * P + 100 * (W - K)) / (2 * W)}: the middle, so that what is unknown counts half, neither as a match
 *       nor as a miss;
 *   <li>{@code coverage = 100 * K / W}.
 * </ul>
 *
 * Each is rounded half up. A contact of whom nothing is known has 50, between 0 and 100.
 */
public record Fit(int score, int low, int high, int coverage, List<Compared> aspects) {

    public Fit {
        aspects = List.copyOf(aspects);
    }

    /** @param aspects those that are asked for, at least one */
    static Fit of(List<Compared> aspects) {
        long all = 0;
        long known = 0;
        long points = 0;
        for (Compared one : aspects) {
            int weight = one.aspect().weight();
            all += weight;
            if (one.likeness() != Likeness.UNKNOWN) {
                known += weight;
                points += (long) weight * one.degree();
            }
        }
        long open = 100 * (all - known);
        return new Fit(
                rounded(2 * points + open, 2 * all),
                rounded(points, all),
                rounded(points + open, all),
                rounded(100 * known, all),
                aspects);
    }

    private static int rounded(long number, long by) {
        return (int) ((2 * number + by) / (2 * by));
    }
}
