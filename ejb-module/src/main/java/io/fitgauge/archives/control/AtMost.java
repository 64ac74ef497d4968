package io.fitgauge.archives.control;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends one byte after the length that a file may have: whoever counts sees that it is longer, and nobody unpacks the rest. */
final class AtMost extends FilterInputStream {

    private long left;

    AtMost(InputStream in, long length) {
        super(in);
        this.left = length + 1;
    }

    @Override
    public int read() throws IOException {
        int one = left > 0 ? super.read() : -1;
        left -= one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int got = super.read(into, offset, (int) Math.min(length, left));
        left -= Math.max(got, 0);
        return got;
    }
}
