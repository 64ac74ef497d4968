package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.ImportPlan;
import io.fitgauge.accounts.control.MappingStore;
import io.fitgauge.accounts.entity.ImportMapping;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Options of imports that a tenant keeps under a name, for files that come again. */
@Stateless
public class Mappings {

    @Inject
    MappingStore store;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    Clock clock;

    /** Sorted by {@code name} or {@code createdAt}. */
    public Page<MappingView> list(Caller caller, PageRequest request) {
        return store.list(request).map(MappingView::of);
    }

    public Revised<MappingView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @throws Refusal INVALID when there is none of that name for such files */
    public MappingView byName(Caller caller, Importable what, String name) {
        return store.byName(name)
                .filter(mapping -> mapping.kind() == what.kind())
                .map(MappingView::of)
                .orElseThrow(() -> Refusal.invalid(
                        "/mapping",
                        "There is no mapping of this name for " + what.name().toLowerCase(Locale.ROOT) + " here."));
    }

    /** @throws Refusal INVALID when the options make no sense for the tenant's attributes; DUPLICATE for the name */
    public Revised<MappingView> create(Caller caller, MappingDraft draft) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String name = name(caller, id, draft);
        ImportMapping mapping =
                new ImportMapping(id, draft.rows(), name, MappingStore.key(name), json(draft), clock.instant());
        store.add(mapping);
        return revised(mapping);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID, DUPLICATE as {@link #create} says */
    public Revised<MappingView> change(Caller caller, UUID id, int revision, MappingDraft draft) {
        ImportMapping mapping = get(id, revision);
        String name = name(caller, id, draft);
        mapping.describe(draft.rows(), name, MappingStore.key(name), json(draft), clock.instant());
        store.flush();
        return revised(mapping);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.remove(get(id, revision));
    }

    /** @return the name of a draft that was found good */
    private String name(Caller caller, UUID id, MappingDraft draft) {
        check(caller, draft);
        String name = draft.name().strip();
        store.byName(name).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw Refusal.duplicate("/name", "Another mapping has this name.");
        });
        return name;
    }

    private void check(Caller caller, MappingDraft draft) {
        try {
            ImportPlan.of(draft.rows(), draft.options().options(), catalogue.definitions(caller));
        } catch (Refusal wrong) {
            throw Refusal.invalid(wrong.errors().stream()
                    .map(error -> new FieldError("/options" + error.pointer(), error.detail()))
                    .toList());
        }
    }

    private static String json(MappingDraft draft) {
        return draft.options().options().toJson();
    }

    private ImportMapping get(UUID id, int revision) {
        ImportMapping mapping = get(id);
        if (mapping.revision() != revision) {
            throw Refusal.stale();
        }
        return mapping;
    }

    private ImportMapping get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("mapping", id));
    }

    private static Revised<MappingView> revised(ImportMapping mapping) {
        return new Revised<>(mapping.revision(), MappingView.of(mapping));
    }
}
