package io.fitgauge.accounts.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Where in a file each key was first seen, for a million keys in some 40 MB.
 *
 * <p>A table with open addressing of the first 128 bits of the keys' SHA-256: two different keys that share them will
 * not be met.
 */
final class SeenKeys {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final MessageDigest digest = sha256();

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int[] lines = new int[FIRST_CAPACITY];
    private int size;

    /**
     * @param line where the key stands, above 0
     * @return the line in which it was first seen, this one if it is new
     */
    long firstLine(String key, long line) {
        if (size * 3L >= lines.length * 2L) {
            grow();
        }
        ByteBuffer hash = hash(key);
        long first = hash.getLong();
        long second = hash.getLong();
        int slot = slot(first, second);
        if (lines[slot] == 0) {
            put(slot, first, second, Math.toIntExact(line));
            size++;
        }
        return lines[slot];
    }

    /** @return the line in which the key was first seen, 0 if it was not */
    long find(String key) {
        ByteBuffer hash = hash(key);
        return lines[slot(hash.getLong(), hash.getLong())];
    }

    private ByteBuffer hash(String key) {
        return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return the key's slot, or the free one where it belongs */
    private int slot(long first, long second) {
        int mask = lines.length - 1;
        int slot = (int) first & mask;
        while (lines[slot] != 0 && (high[slot] != first || low[slot] != second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long first, long second, int line) {
        high[slot] = first;
        low[slot] = second;
        lines[slot] = line;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldLines = lines;
        int capacity = oldLines.length * 2;
        high = new long[capacity];
        low = new long[capacity];
        lines = new int[capacity];
        for (int slot = 0; slot < oldLines.length; slot++) {
            if (oldLines[slot] != 0) {
                put(slot(oldHigh[slot], oldLow[slot]), oldHigh[slot], oldLow[slot], oldLines[slot]);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
