package io.fitgauge.outbound.control;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that begin alike. */
record AddressBlock(byte[] base, int bits) {

    /** @param text such as {@code 10.0.0.0/8} */
    static AddressBlock of(String text) {
        int slash = text.indexOf('/');
        try {
            return new AddressBlock(
                    InetAddress.getByName(text.substring(0, slash)).getAddress(),
                    Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(text, impossible);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != base.length) {
            return false;
        }
        int left = bits;
        for (int i = 0; left > 0; i++, left -= 8) {
            int mask = left >= 8 ? 0xff : 0xff << (8 - left);
            if (((address[i] ^ base[i]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
