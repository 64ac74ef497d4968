package io.fitgauge.outbound.boundary;

import io.fitgauge.outbound.control.GuardedClient;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way out, to addresses that tenants write down. */
@ApplicationScoped
public class Outbound {

    private static final int OK = 200;
    private static final long SECONDS = 5;

    @Inject
    @ConfigProperty(name = "fitgauge.webhook.allow")
    Optional<List<String>> allowed;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService scheduler;

    private @Nullable GuardedClient client;

    @PostConstruct
    void prepare() {
        client = new GuardedClient(allowed.map(Set::copyOf).orElse(Set.of()), scheduler, SECONDS);
    }

    @PreDestroy
    void close() {
        client().close();
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

    private GuardedClient client() {
        return java.util.Objects.requireNonNull(client);
    }
}
