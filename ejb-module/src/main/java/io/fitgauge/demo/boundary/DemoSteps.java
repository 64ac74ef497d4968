package io.fitgauge.demo.boundary;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.Imports;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.demo.control.DemoFiles;
import io.fitgauge.demo.control.DemoTenant;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpFilter;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.ProductView;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.SegmentView;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps from an empty tenant to a loaded one. Each looks whether its result is there first, so that they can be
 * taken again from the first whenever a server was killed between them. The ICP comes after the accounts: its publication scores all
 * of them at once. Sales come last.
 */
class DemoSteps {

    private final Members members;
    private final AttributeCatalogue attributes;
    private final Products products;
    private final Segments segments;
    private final Accounts accounts;
    private final Imports imports;
    private final Icps icps;
    private final IcpLife life;
    private final DemoPersonas personas;
    private final DemoSales sales;
    private final DemoJobs jobs;
    private final DemoFiles files;

    @Inject
    DemoSteps(
            Members members,
            AttributeCatalogue attributes,
            Products products,
            Segments segments,
            Accounts accounts,
            Imports imports,
            Icps icps,
            IcpLife life,
            DemoPersonas personas,
            DemoSales sales,
            DemoJobs jobs,
            DemoFiles files) {
        this.members = members;
        this.attributes = attributes;
        this.products = products;
        this.segments = segments;
        this.accounts = accounts;
        this.imports = imports;
        this.icps = icps;
        this.life = life;
        this.personas = personas;
        this.sales = sales;
        this.jobs = jobs;
        this.files = files;
    }

    void take(Caller caller, DemoTenant wanted, String password) throws InterruptedException {
        for (DemoTenant.Person person : wanted.people()) {
            members.ensure(caller, new NewMember(person.email(), person.name(), password, person.role()));
        }
        wanted.attributes().forEach(attribute -> define(caller, attribute));
        wanted.accounts().forEach(account -> register(caller, account));
        importFile(caller, wanted.accountFile());
        publish(caller, wanted);
        jobs.awaitAll(caller);
    }

    private void define(Caller caller, NewAttribute attribute) {
        if (!attributes.definitions(caller).containsKey(attribute.key())) {
            attributes.define(caller, attribute);
        }
    }

    private void register(Caller caller, AccountDraft account) {
        AccountFilter same = new AccountFilter(null, account.externalId(), null, null, null, null, null);
        if (accounts.list(caller, same, PageRequest.first(1)).items().isEmpty()) {
            accounts.register(caller, account);
        }
    }

    private void importFile(Caller caller, DemoTenant.@Nullable AccountFile wanted) throws InterruptedException {
        if (wanted == null) {
            return;
        }
        jobs.awaitAll(caller);
        if (!jobs.hasImported(caller)) {
            start(caller, wanted);
            jobs.awaitAll(caller);
        }
        if (!jobs.hasImported(caller)) {
            throw new IllegalStateException(wanted.name() + " could not be imported");
        }
    }

    private void start(Caller caller, DemoTenant.AccountFile wanted) {
        try (InputStream file = files.open(wanted.name())) {
            imports.start(caller, Importable.ACCOUNTS, wanted.name(), file, wanted.options());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(Caller caller, DemoTenant wanted) {
        ProductDraft product = wanted.product();
        SegmentDraft segment = wanted.segment();
        DemoTenant.Profile icp = wanted.icp();
        if (product == null || segment == null || icp == null) {
            return;
        }
        UUID productId = product(caller, product);
        IcpView view = icp(caller, icp, productId, segment(caller, segment, productId));
        if (view.version() == null) {
            PublishTerms terms = new PublishTerms(null, false, personas.take(caller, wanted, view.id()));
            life.publish(caller, view.id(), null, terms);
        }
        sales.take(caller, wanted, view.id());
    }

    private UUID product(Caller caller, ProductDraft wanted) {
        return products.list(caller, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(product -> product.name().equals(wanted.name()))
                .findFirst()
                .map(ProductView::id)
                .orElseGet(() -> products.create(caller, wanted).value().id());
    }

    private UUID segment(Caller caller, SegmentDraft wanted, UUID productId) {
        return segments.list(caller, PageRequest.first(PageRequest.MOST), productId).items().stream()
                .filter(segment -> segment.name().equals(wanted.name()))
                .findFirst()
                .map(SegmentView::id)
                .orElseGet(() -> segments.create(
                                caller,
                                new SegmentDraft(
                                        wanted.name(),
                                        wanted.description(),
                                        productId,
                                        wanted.needs(),
                                        wanted.reasonsToBuy()))
                        .value()
                        .id());
    }

    private IcpView icp(Caller caller, DemoTenant.Profile wanted, UUID productId, UUID segmentId) {
        return icps
                .list(caller, PageRequest.first(PageRequest.MOST), new IcpFilter(null, segmentId, productId))
                .items()
                .stream()
                .filter(icp -> icp.name().equals(wanted.name()))
                .findFirst()
                .orElseGet(() -> icps.create(
                                caller,
                                new IcpDraft(
                                        wanted.name(), segmentId, productId, wanted.criteria(), wanted.thresholds()))
                        .value());
    }
}
