package io.fitgauge.web.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Refuses to go on past a limit. */
final class LimitedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> refusal;
    private long left;

    LimitedStream(InputStream body, long limit, Supplier<? extends RuntimeException> refusal) {
        super(body);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : count(1, one);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = super.read(into, offset, length);
        return got < 0 ? got : count(got, got);
    }

    private int count(int bytes, int answer) {
        left -= bytes;
        if (left < 0) {
            throw refusal.get();
        }
        return answer;
    }
}
