package io.fitgauge.archives.control;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Cuts what is written into pieces, of which one at a time is in memory. */
public final class PieceStream extends OutputStream {

    /** How long all but the last are. */
    public static final int LENGTH = 1 << 20;

    private final Consumer<byte[]> sink;
    private final byte[] piece = new byte[LENGTH];
    private int filled;

    public PieceStream(Consumer<byte[]> sink) {
        this.sink = sink;
    }

    @Override
    public void write(int one) {
        if (filled == LENGTH) {
            send();
        }
        piece[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == LENGTH) {
                send();
            }
            int some = Math.min(left, LENGTH - filled);
            System.arraycopy(bytes, from, piece, filled, some);
            filled += some;
            from += some;
            left -= some;
        }
    }

    /** The last piece is on its way. */
    @Override
    public void close() {
        if (filled > 0) {
            send();
        }
    }

    private void send() {
        sink.accept(Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
