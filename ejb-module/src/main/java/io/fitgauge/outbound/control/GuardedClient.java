package io.fitgauge.outbound.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** Sends requests to addresses that somebody else has chosen. */
public final class GuardedClient implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout SILENCE = Timeout.ofSeconds(3);
    private static final int AT_ONCE = 16;

    private final Set<String> allowed;
    private final ScheduledExecutorService scheduler;
    private final long seconds;
    private final CloseableHttpClient client;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** What came back: a status, and the body up to the limit. */
    public record Reply(int status, byte[] body) {}

    /**
     * @param allowed hosts that may be private and speak plain HTTP
     * @param scheduler ends what takes too long
     * @param seconds that all of it may take
     */
    public GuardedClient(Set<String> allowed, ScheduledExecutorService scheduler, long seconds) {
        this.allowed = Set.copyOf(allowed);
        this.scheduler = scheduler;
        this.seconds = seconds;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedResolver(this.allowed))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(SILENCE)
                                .build())
                        .setMaxConnTotal(AT_ONCE)
                        .setMaxConnPerRoute(AT_ONCE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(CONNECT)
                        .setResponseTimeout(SILENCE)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .setUserAgent("Fitgauge")
                .build();
    }

    /** Whether this is an address that may be asked at all; what it resolves to is seen then. */
    public boolean accepts(URI address) {
        String host = address.getHost();
        return host != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && allowed.contains(host));
    }

    /** @throws IOException whatever went wrong; also when the body is larger than {@code most} bytes, or it took too long */
    public Reply send(HttpUriRequestBase request, int most) throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException("Too many requests are under way");
        }
        Future<?> end = scheduler.schedule(request::cancel, seconds, TimeUnit.SECONDS);
        try {
            return client.execute(request, response -> new Reply(response.getCode(), body(response, most)));
        } finally {
            end.cancel(false);
            places.release();
        }
    }

    private static byte[] body(ClassicHttpResponse response, int most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        try (InputStream content = entity.getContent()) {
            byte[] body = content.readNBytes(most + 1);
            if (body.length > most) {
                throw new IOException("The answer has more than " + most + " bytes");
            }
            return body;
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
