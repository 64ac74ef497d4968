package io.fitgauge.outbound.control;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are the public internet's, by IANA's registries of special-purpose addresses. */
final class PublicAddresses {

    private static final List<AddressBlock> SPECIAL = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** Of IPv6 nothing else is given out; IPv4 inside IPv6 is outside of it. */
    private static final AddressBlock GIVEN_OUT = AddressBlock.of("2000::/3");

    private PublicAddresses() {}

    private static List<AddressBlock> blocks(String... texts) {
        return Stream.of(texts).map(AddressBlock::of).toList();
    }

    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress(); // IPv4 mapped into IPv6 comes as IPv4
        return SPECIAL.stream().noneMatch(block -> block.holds(bytes)) && (bytes.length == 4 || GIVEN_OUT.holds(bytes));
    }
}
