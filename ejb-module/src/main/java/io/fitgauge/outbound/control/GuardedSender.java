package io.fitgauge.outbound.control;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends to addresses that somebody else has chosen, without a thread that waits: a hundred receivers that hang cost a
 * hundred sockets. Only names are looked up on the caller's thread.
 */
public final class GuardedSender implements AutoCloseable {

    /** Sockets at once. */
    public static final int MOST = 2_000;

    private static final int THREADS = 2;

    private final Duration longest;
    private final CloseableHttpAsyncClient client;

    /**
     * What came back.
     *
     * @param body as much of it as was read
     */
    public record Reply(int status, @Nullable String retryAfter, byte[] body) {}

    /**
     * @param allowed hosts that may be private and speak plain HTTP
     * @param longest that all of it may take
     */
    public GuardedSender(Set<String> allowed, Duration longest) {
        this.longest = longest;
        this.client = client(allowed, Timeout.of(longest));
        client.start();
    }

    private static CloseableHttpAsyncClient client(Set<String> allowed, Timeout longest) {
        return HttpAsyncClients.custom()
                .setConnectionManager(connections(allowed, longest))
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(THREADS)
                        .setSoTimeout(longest)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(longest)
                        .setResponseTimeout(longest)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Fitgauge")
                .build();
    }

    private static PoolingAsyncClientConnectionManager connections(Set<String> allowed, Timeout longest) {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(Set.copyOf(allowed)))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(longest)
                        .setSocketTimeout(longest)
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(longest)
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .build())
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(MOST)
                .build();
    }

    /**
     * Sends JSON with these headers, and reads the answer up to a limit.
     *
     * @param most bytes of the answer; what comes after them is not waited for
     * @return fails with what went wrong, a {@link java.util.concurrent.TimeoutException} when it took too long
     */
    public CompletableFuture<Reply> post(String address, Map<String, String> headers, byte[] json, int most) {
        SimpleHttpRequest request = SimpleHttpRequest.create("POST", address);
        headers.forEach(request::setHeader);
        request.setBody(json, ContentType.APPLICATION_JSON);
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        CappedReply reading = new CappedReply(most, answer);
        Future<?> exchange = client.execute(SimpleRequestProducer.create(request), reading, null);
        answer.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((reply, failure) -> exchange.cancel(true));
        return answer;
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
