package io.fitgauge.paging;

/**
 * A thing and its revision, which grows with every change.
 *
 * @param revision what a strong ETag is made of
 * @param variant what else it is made of, where one revision can read in several ways: letters and digits
 */
public record Revised<T>(int revision, T value, String variant) {

    /** That reads in one way only. */
    public Revised(int revision, T value) {
        this(revision, value, "");
    }
}
