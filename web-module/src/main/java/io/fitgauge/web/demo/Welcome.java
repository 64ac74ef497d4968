package io.fitgauge.web.demo;

import io.fitgauge.demo.boundary.Demo;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.Config;

/** Says on the console that all is ready, once the demo's fate is known and the server answers. */
@WebListener
public class Welcome implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(Welcome.class.getName());

    private static final Duration BETWEEN_CALLS = Duration.ofMillis(500);
    private static final Duration ONE_CALL = Duration.ofSeconds(5);
    private static final int MOST_CALLS = 240;
    private static final int MINUTES_FOR_THE_DEMO = 45;

    @Inject
    Config config;

    @Inject
    Demo demo;

    @Inject
    Tenants tenants;

    @Resource
    ManagedExecutorService threads;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (config.getOptionalValue("fitgauge.welcome", Boolean.class).orElse(true)) {
            threads.execute(this::welcome);
        }
    }

    private void welcome() {
        try {
            Demo.Outcome outcome = demo.outcome().toCompletableFuture().get(MINUTES_FOR_THE_DEMO, TimeUnit.MINUTES);
            ServerAddress address = ServerAddress.of(config);
            awaitAnswer(address);
            WelcomeText text =
                    new WelcomeText(address, dataFolder(), tenants.all().size());
            System.out.println(text.of(outcome)); // for whoever sits before the console; it is no log
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Nobody was welcomed", e);
        }
    }

    private Optional<Path> dataFolder() {
        boolean embedded = config.getOptionalValue("fitgauge.db.url", String.class)
                .filter(url -> !url.isBlank())
                .isEmpty();
        return config.getOptionalValue("fitgauge.data.dir", String.class)
                .filter(folder -> embedded)
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
    }

    private static void awaitAnswer(ServerAddress address) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(ONE_CALL)
                .build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(address.at("/health/ready")))
                .timeout(ONE_CALL)
                .build();
        for (int call = 1; call <= MOST_CALLS; call++) {
            if (answers(client, ready)) {
                return;
            }
            Thread.sleep(BETWEEN_CALLS.toMillis());
        }
        throw new IllegalStateException("The server does not answer on " + address.at("/health/ready"));
    }

    private static boolean answers(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
