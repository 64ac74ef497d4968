package io.fitgauge.identity.control;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an address is counted as: of IPv6 the first half, because whoever has one has all that begin like it. */
final class Network {

    private Network() {}

    /** @param address as digits, never a name */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : String.valueOf(parsed.getHostAddress());
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
