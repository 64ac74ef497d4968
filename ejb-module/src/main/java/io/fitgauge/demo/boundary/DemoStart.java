package io.fitgauge.demo.boundary;

import io.fitgauge.demo.control.DemoSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Has the demo loaded beside the start, when the operator asks for it. */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "Installation"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {

    private static final System.Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    Config config;

    @Inject
    DemoLoader loader;

    @Inject
    Demo demo;

    @Resource
    ManagedExecutorService threads;

    /** @throws IllegalStateException when the settings make no sense: the application then does not start */
    @PostConstruct
    void begin() {
        DemoSettings settings = DemoSettings.of(config);
        switch (settings.plan()) {
            case OFF -> demo.ended(Demo.End.OFF);
            case SKIP -> skip();
            case LOAD -> {
                String password = settings.peoplesPassword();
                threads.execute(() -> load(password));
            }
        }
    }

    private void skip() {
        LOG.log(
                System.Logger.Level.INFO,
                "No demo: fitgauge.demo is \"embedded\", but the database is your own (fitgauge.db.url)."
                        + " \"any\" would load it there.");
        demo.ended(Demo.End.SKIPPED);
    }

    private void load(String password) {
        try {
            demo.loaded(loader.load(password));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            demo.ended(Demo.End.FAILED);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The demo is not loaded; the next start carries on", e);
            demo.ended(Demo.End.FAILED);
        }
    }
}
