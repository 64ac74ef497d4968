package io.fitgauge.demo.boundary;

import io.fitgauge.demo.boundary.LoadedDemo.Example;
import io.fitgauge.demo.boundary.LoadedDemo.Login;
import io.fitgauge.demo.control.DemoFiles;
import io.fitgauge.demo.control.DemoTenant;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads what is not loaded yet, tenant by tenant, outside of any transaction. */
class DemoLoader {

    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());
    private static final String EXAMPLE = "gamehal";

    private final DemoFiles files;
    private final Tenants tenants;
    private final DemoMarks marks;
    private final DemoSteps steps;
    private final Icps icps;

    @Inject
    DemoLoader(DemoFiles files, Tenants tenants, DemoMarks marks, DemoSteps steps, Icps icps) {
        this.files = files;
        this.tenants = tenants;
        this.marks = marks;
        this.steps = steps;
        this.icps = icps;
    }

    /** @throws InterruptedException when the server stops meanwhile */
    LoadedDemo load(String password) throws InterruptedException {
        List<Login> logins = new ArrayList<>();
        Optional<Example> example = Optional.empty();
        for (DemoTenant wanted : files.tenants()) {
            Caller caller = Caller.system(load(wanted, password).key());
            List<Login> people = logins(wanted);
            logins.addAll(people);
            if (wanted.slug().equals(EXAMPLE)) {
                example = example(caller, people);
            }
        }
        return new LoadedDemo(logins, password, example.orElse(null));
    }

    private KnownTenant load(DemoTenant wanted, String password) throws InterruptedException {
        KnownTenant tenant = tenants.ensure(wanted.tenant());
        Caller caller = Caller.system(tenant.key());
        if (!marks.isComplete(caller)) {
            requireOurs(wanted, tenant);
            steps.take(caller, wanted, password);
            marks.complete(caller);
            LOG.log(System.Logger.Level.INFO, "Demo tenant {0} is loaded", wanted.slug());
        }
        return tenant;
    }

    private static void requireOurs(DemoTenant wanted, KnownTenant found) {
        if (!found.view().name().equals(wanted.name())) {
            throw new IllegalStateException("There is a tenant " + wanted.slug() + " that is not the demo's");
        }
    }

    private static List<Login> logins(DemoTenant tenant) {
        return tenant.people().stream()
                .map(person -> new Login(tenant.slug(), tenant.name(), person.email(), person.role()))
                .toList();
    }

    private Optional<Example> example(Caller caller, List<Login> people) {
        Optional<PublishedIcp> icp = icps.active(caller).stream().findFirst();
        Optional<Login> sales =
                people.stream().filter(login -> login.role() == Role.SALES).findFirst();
        return icp.flatMap(found -> sales.map(login -> new Example(login, found.id())));
    }
}
