package io.fitgauge.accounts.entity;

/** What became of the rows that were read: each is counted under exactly one of the other four. */
public record RowCounts(long read, long created, long updated, long unchanged, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

    public RowCounts {
        if (created + updated + unchanged + rejected != read) {
            throw new IllegalArgumentException("Of " + read + " rows some are not accounted for");
        }
    }

    public static RowCounts of(long created, long updated, long unchanged, long rejected) {
        return new RowCounts(created + updated + unchanged + rejected, created, updated, unchanged, rejected);
    }

    public RowCounts plus(RowCounts more) {
        return of(created + more.created, updated + more.updated, unchanged + more.unchanged, rejected + more.rejected);
    }

    /** How many accounts are not as they were before. */
    public long changed() {
        return created + updated;
    }
}
