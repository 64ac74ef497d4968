package io.fitgauge.identity.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import io.fitgauge.outbound.boundary.Outbound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The public keys of outside issuers, of each tenant by itself: what one tenant's issuer says never counts in another. They are
 * read again when they are old; for a key that is not known, once a minute at most; and counted for a while when they
 * cannot be read.
 */
@ApplicationScoped
public class OutsideKeys {

    private static final int LARGEST = 64 * 1024;
    private static final int MOST_ISSUERS = 2_000;
    private static final long FRESH = Duration.ofMinutes(15).toMillis();
    private static final long PATIENCE = Duration.ofSeconds(6).toMillis();
    private static final long REST = Duration.ofMinutes(1).toMillis();
    private static final long OUTAGE = Duration.ofHours(1).toMillis();

    @Inject
    Outbound outbound;

    private final Cache<Place, Keys> sources = Caffeine.newBuilder()
            .maximumSize(MOST_ISSUERS)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    private record Place(int tenant, UUID issuer, URI address) {}

    /**
     * Of one issuer.
     *
     * @param read whether they could be read, ever
     */
    record Keys(JWKSource<SecurityContext> source, AtomicBoolean read) {}

    Keys of(OutsideIssuer issuer) {
        return sources.get(new Place(issuer.tenant(), issuer.id(), issuer.keys()), this::keys);
    }

    private Keys keys(Place place) {
        AtomicBoolean read = new AtomicBoolean();
        return new Keys(
                source(place.address(), url -> {
                    String keys = outbound.get(place.address(), LARGEST);
                    read.set(true);
                    return new Resource(keys, "application/json");
                }),
                read);
    }

    /** Without a thread of its own: whoever needs the keys fetches them. */
    private static JWKSource<SecurityContext> source(URI address, ResourceRetriever retriever) {
        return JWKSourceBuilder.create(url(address), retriever)
                .cache(FRESH, PATIENCE)
                .refreshAheadCache(false)
                .rateLimited(REST)
                .retrying(false)
                .outageTolerant(OUTAGE)
                .build();
    }

    private static URL url(URI address) {
        try {
            return address.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
