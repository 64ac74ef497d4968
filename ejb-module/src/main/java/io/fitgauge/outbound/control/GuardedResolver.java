package io.fitgauge.outbound.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Resolves names to public addresses only. What it answers is what is connected to. */
final class GuardedResolver implements DnsResolver {

    private final Set<String> allowed;

    /** @param allowed hosts whose address does not matter */
    GuardedResolver(Set<String> allowed) {
        this.allowed = allowed;
    }

    /** One address that is not public spoils them all: who mixes them means no good. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.contains(host) && !PublicAddresses.holds(address)) {
                throw new UnknownHostException("An address that is not public");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
