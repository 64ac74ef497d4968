package io.fitgauge.incontainer;

import io.fitgauge.probe.Probe;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole EAR, with the tests as one more WAR in it, and two new tenants for every test. */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {

    private static final String EJBS = "fitgauge-ejb.jar";
    private static final String WAR = "in-container.war";

    @Inject
    Tenants tenants;

    @Inject
    Probe probe;

    KnownTenant hall;
    KnownTenant teahouse;
    Caller ours;
    Caller theirs;

    @Deployment
    static EnterpriseArchive house() throws IOException, URISyntaxException {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "in-container.ear")
                .importFrom(new File(System.getProperty("house")))
                .as(EnterpriseArchive.class);
        JavaArchive ejbs = ear.getAsType(JavaArchive.class, EJBS).addPackage(Probe.class.getPackage());
        ear.delete(EJBS);
        return ear.addAsModule(ejbs).addAsModule(tests()).setApplicationXML(withTests(ear));
    }

    private static WebArchive tests() throws URISyntaxException {
        return Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, WAR)
                .addPackage(InContainer.class.getPackage())
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    private static File jarOf(Class<?> library) throws URISyntaxException {
        return new File(
                library.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static StringAsset withTests(EnterpriseArchive ear) throws IOException {
        try (InputStream plan = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new StringAsset(new String(plan.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(
                            "<module>",
                            "<module><web><web-uri>" + WAR
                                    + "</web-uri><context-root>/in-container</context-root></web>"
                                    + "</module><module>"));
        }
    }

    @BeforeEach
    void twoTenants() {
        hall = tenant("hall-");
        teahouse = tenant("tea-");
        ours = editorOf(hall);
        theirs = editorOf(teahouse);
    }

    private KnownTenant tenant(String prefix) {
        String slug = prefix + UUID.randomUUID();
        return tenants.ensure(new NewTenant(slug, slug, "CLIENT", null));
    }

    /** Waits until it is so, half a minute at most. */
    static void eventually(Callable<Boolean> itIsSo) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .until(itIsSo);
    }

    static Caller editorOf(KnownTenant tenant) {
        return new Caller(tenant.key(), Actor.person(UUID.randomUUID()), Access.of(Role.EDITOR), Locale.ENGLISH);
    }
}
