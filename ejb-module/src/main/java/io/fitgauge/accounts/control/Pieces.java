package io.fitgauge.accounts.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that lies in pieces, of which one at a time is in memory. */
public final class Pieces extends InputStream {

    /** How long all but the last are. */
    public static final int LENGTH = 1 << 20;

    private final IntFunction<Optional<byte[]>> source;

    private byte[] piece = new byte[0];
    private int position;
    private int count;

    /** @param source gives the pieces by number, from 0, and nothing after the last */
    public Pieces(IntFunction<Optional<byte[]>> source) {
        this.source = source;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int some = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, some);
        position += some;
        return some;
    }

    private boolean isAtEnd() {
        if (position == piece.length) {
            Optional<byte[]> next = source.apply(count);
            if (next.isEmpty()) {
                return true;
            }
            piece = next.get();
            position = 0;
            count++;
        }
        return piece.length == 0;
    }
}
