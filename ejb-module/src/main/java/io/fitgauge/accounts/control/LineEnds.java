package io.fitgauge.accounts.control;

/** Counts the line ends of a file that passes by, whichever kind it has, in any charset that keeps them as bytes. */
public final class LineEnds {

    private long carriageReturns;
    private long lineFeeds;
    private boolean openLine;

    public void pass(byte[] bytes) {
        for (byte one : bytes) {
            carriageReturns += one == '\r' ? 1 : 0;
            lineFeeds += one == '\n' ? 1 : 0;
        }
        if (bytes.length > 0) {
            byte last = bytes[bytes.length - 1];
            openLine = last != '\r' && last != '\n' && last != 0;
        }
    }

    /** The last line counts also without an end. */
    public long count() {
        return Math.max(carriageReturns, lineFeeds) + (openLine ? 1 : 0);
    }
}
