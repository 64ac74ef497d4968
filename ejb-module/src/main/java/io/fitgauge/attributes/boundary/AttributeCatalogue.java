package io.fitgauge.attributes.boundary;

import io.fitgauge.attributes.control.ChoiceOptions;
import io.fitgauge.attributes.control.OwnAttributeStore;
import io.fitgauge.attributes.entity.OwnAttribute;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be known about a tenant's accounts: the built-in attributes, which nobody changes, and its own. */
@Stateless
public class AttributeCatalogue {

    private static final int MOST_OWN = 500;

    /** What an import's column can be beside an attribute. */
    private static final Set<String> IMPORT_TARGETS =
            Set.of("id", "name", "externalId", "domain", "relationship", "fitLabel");

    @Inject
    OwnAttributeStore store;

    @Inject
    Event<AttributeWithdrawn> withdrawal;

    @Inject
    Clock clock;

    /** The built-in ones in the contract's order, then the tenant's own by key. It has no other order. */
    public Page<AttributeView> list(Caller caller, PageRequest request, AttributeFilter filter) {
        List<AttributeView> all =
                definitions(caller).values().stream().filter(filter::shows).toList();
        return AttributePages.page(all, request);
    }

    /** @return revision 0 for a built-in one */
    public Revised<AttributeView> find(Caller caller, String key) {
        return BuiltIn.find(key)
                .map(attribute -> new Revised<>(0, attribute))
                .orElseGet(() -> revised(store.find(key).orElseThrow(() -> missing(key))));
    }

    /** @return all of them by key, in the order of the list */
    public Map<String, AttributeView> definitions(Caller caller) {
        Map<String, AttributeView> definitions = new LinkedHashMap<>(BuiltIn.byKey());
        store.all().forEach(own -> definitions.put(own.key(), view(own)));
        return Collections.unmodifiableMap(definitions);
    }

    /**
     * The definitions that something is about to depend on. Own ones stay as they are until the transaction ends, so
     * that none is deleted while it comes into use.
     *
     * @return those of the keys that exist
     */
    public Map<String, AttributeView> forUse(Caller caller, Collection<String> keys) {
        Map<String, AttributeView> definitions = new LinkedHashMap<>();
        keys.forEach(key -> BuiltIn.find(key).ifPresent(attribute -> definitions.put(key, attribute)));
        store.lock(keys.stream().filter(key -> !definitions.containsKey(key)).toList())
                .forEach(own -> definitions.put(own.key(), view(own)));
        return definitions;
    }

    /** @throws Refusal INVALID, DUPLICATE for a key that exists, WRONG_STATE when there are {@value #MOST_OWN} */
    public Revised<AttributeView> define(Caller caller, NewAttribute draft) {
        FieldErrors errors = new FieldErrors();
        if (IMPORT_TARGETS.contains(draft.key())) {
            errors.add("/key", "is taken: imports use it for the account itself");
        }
        ChoiceOptions.check(draft.type(), draft.options(), errors);
        errors.refuseIfAny();
        if (BuiltIn.find(draft.key()).isPresent() || store.find(draft.key()).isPresent()) {
            throw Refusal.duplicate("/key", "There is an attribute " + draft.key() + " already.");
        }
        if (store.count() >= MOST_OWN) {
            throw Refusal.wrongState("There are " + MOST_OWN + " attributes already, the most that a tenant can have.");
        }
        OwnAttribute own = new OwnAttribute(draft.key(), draft.type(), wording(draft.wording()), clock.instant());
        store.add(own);
        return revised(own);
    }

    /** @throws Refusal NOT_FOUND, STALE, INVALID, WRONG_STATE for a built-in one or when an option would go */
    public Revised<AttributeView> change(Caller caller, String key, int revision, AttributeChange change) {
        OwnAttribute own = own(key, revision);
        FieldErrors errors = new FieldErrors();
        ChoiceOptions.check(own.type(), change.options(), errors);
        errors.refuseIfAny();
        OwnAttribute.Wording wording = wording(change);
        if (!ChoiceOptions.keepAll(options(own.wording()), options(wording))) {
            throw Refusal.wrongState("Options can be added, not removed: accounts and criteria may have them.");
        }
        own.describe(wording);
        store.flush();
        return revised(own);
    }

    /** @throws Refusal NOT_FOUND, STALE, WRONG_STATE for a built-in one, IN_USE as other rooms say */
    public void remove(Caller caller, String key, int revision) {
        OwnAttribute own = own(key, revision);
        withdrawal.fire(new AttributeWithdrawn(caller, key));
        store.remove(own);
    }

    private OwnAttribute own(String key, int revision) {
        if (BuiltIn.find(key).isPresent()) {
            throw Refusal.wrongState(key + " is built in and read-only.");
        }
        OwnAttribute own = store.lock(key).orElseThrow(() -> missing(key));
        if (own.revision() != revision) {
            throw Refusal.stale();
        }
        return own;
    }

    private static Refusal missing(String key) {
        return Refusal.notFound("attribute", key);
    }

    private static OwnAttribute.Wording wording(AttributeChange change) {
        String unit = change.unit();
        return new OwnAttribute.Wording(
                change.label().strip(),
                change.category().name(),
                unit == null || unit.isBlank() ? null : unit.strip(),
                ChoiceOptions.write(change.options()));
    }

    private static List<String> options(OwnAttribute.Wording wording) {
        List<String> options = ChoiceOptions.read(wording.options());
        return options == null ? List.of() : options;
    }

    private static Revised<AttributeView> revised(OwnAttribute own) {
        return new Revised<>(own.revision(), view(own));
    }

    private static AttributeView view(OwnAttribute own) {
        OwnAttribute.Wording wording = own.wording();
        @Nullable List<String> options = ChoiceOptions.read(wording.options());
        return new AttributeView(
                own.key(),
                wording.label(),
                own.type(),
                Category.valueOf(wording.category()),
                false,
                wording.unit(),
                options);
    }
}
