package io.fitgauge.outbound.boundary;

import io.fitgauge.outbound.control.GuardedClient;
import io.fitgauge.outbound.control.GuardedSender;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way out, to addresses that tenants write down. */
@ApplicationScoped
public class Outbound {

    private static final int OK = 200;
    private static final long SECONDS = 5;

    /** For all of it: to connect, to send, to hear. */
    private static final Duration SENDING = Duration.ofSeconds(15);

    private static final int MOST_HEARD = 64 * 1024;

    @Inject
    @ConfigProperty(name = "fitgauge.webhook.allow")
    Optional<List<String>> allowed;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    private @Nullable GuardedClient client;
    private @Nullable GuardedSender sender;

    @PostConstruct
    void prepare() {
        Set<String> hosts = allowed.map(Set::copyOf).orElse(Set.of());
        client = new GuardedClient(hosts, scheduler, SECONDS);
        sender = new GuardedSender(hosts, SENDING);
    }

    @PreDestroy
    void close() {
        client().close();
        sender().close();
    }

    /**
     * An address as a tenant writes it. Whether it is public is seen whenever it is asked.
     *
     * @param pointer to the field that it stands in
     * @throws Refusal INVALID unless it is one of https
     */
    public URI address(String pointer, String text) {
        try {
            URI address = new URI(text.strip());
            if (client().accepts(address)) {
                return address;
            }
        } catch (URISyntaxException none) {
            // said below
        }
        throw Refusal.invalid(pointer, "This must be an address that begins with https://, without a login in it.");
    }

    /**
     * Fetches a text.
     *
     * @param most bytes
     * @throws IOException for whatever reason there is none
     */
    public String get(URI address, int most) throws IOException {
        if (!client().accepts(address)) {
            throw new IOException("No address of https");
        }
        GuardedClient.Reply reply = client().send(new HttpGet(address), most);
        if (reply.status() != OK) {
            throw new IOException("Answered " + reply.status());
        }
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    /**
     * Sends JSON. Returns when the name is looked up; what is slow after that costs no thread.
     *
     * @return the answer, whatever its status: redirects are not followed. It fails when there is none within fifteen
     *     seconds, or the address is none that may be asked
     */
    public CompletableFuture<OutboundAnswer> post(URI address, Map<String, String> headers, byte[] json) {
        if (!client().accepts(address)) {
            return CompletableFuture.failedFuture(new UnknownHostException("No address of https"));
        }
        return sender().post(address.toASCIIString(), headers, json, MOST_HEARD)
                .thenApply(reply -> OutboundAnswer.of(reply.status(), reply.retryAfter(), reply.body()));
    }

    /** How many may be under way at once on this node. */
    public int mostAtOnce() {
        return GuardedSender.MOST;
    }

    private GuardedClient client() {
        return Objects.requireNonNull(client);
    }

    private GuardedSender sender() {
        return Objects.requireNonNull(sender);
    }
}
