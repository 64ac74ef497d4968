package io.fitgauge.icps.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.icps.control.ProductStore;
import io.fitgauge.icps.entity.Product;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a tenant sells. */
@Stateless
public class Products {

    @Inject
    ProductStore store;

    @Inject
    Clock clock;

    /** Sorted by {@code name} or {@code createdAt}. */
    public Page<ProductView> list(Caller caller, PageRequest request) {
        return store.list(request).map(ProductView::of);
    }

    /** @return empty when there is none any more */
    public Optional<String> name(Caller caller, UUID id) {
        return store.find(id).map(Product::name);
    }

    /** @return the names of those that no ICP in use is for, neither itself nor by its segment */
    public List<String> withoutIcp(Caller caller) {
        return store.withoutIcp().stream().map(Product::name).toList();
    }

    public Revised<ProductView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    public Revised<ProductView> create(Caller caller, ProductDraft draft) {
        Product product = new Product(
                UuidCreator.getTimeOrderedEpoch(),
                draft.name().strip(),
                Wording.orNothing(draft.description()),
                clock.instant());
        store.add(product);
        return revised(product);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public Revised<ProductView> change(Caller caller, UUID id, int revision, ProductDraft draft) {
        Product product = get(id, revision);
        product.describe(draft.name().strip(), Wording.orNothing(draft.description()));
        store.flush();
        return revised(product);
    }

    /** @throws Refusal NOT_FOUND, STALE, IN_USE */
    public void remove(Caller caller, UUID id, int revision) {
        Product product = get(id, revision);
        if (store.isUsed(id)) {
            throw new Refusal(Reason.IN_USE, "A segment or an ICP is for this product.");
        }
        store.remove(product);
    }

    private Product get(UUID id, int revision) {
        Product product = get(id);
        if (product.revision() != revision) {
            throw Refusal.stale();
        }
        return product;
    }

    private Product get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("product", id));
    }

    private static Revised<ProductView> revised(Product product) {
        return new Revised<>(product.revision(), ProductView.of(product));
    }
}
