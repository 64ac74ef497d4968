package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.control.AliasStore;
import io.fitgauge.accounts.control.MergeStore;
import io.fitgauge.accounts.control.RevisionStore;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Merge;
import io.fitgauge.accounts.entity.MergeConflict;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.accounts.entity.ValueOrigin;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one account of several. */
@Stateless
public class Merging {

    @Inject
    AccountFinder finder;

    @Inject
    AccountStore store;

    @Inject
    AliasStore aliases;

    @Inject
    MergeStore merges;

    @Inject
    RevisionStore revisions;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    Event<AccountMerged> merged;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * Merges others into an account: all that hangs on them is its own from then on, and every external id goes on
     * naming it.
     *
     * @throws Refusal NOT_FOUND, STALE; INVALID when another one is not there or is the account itself; WRONG_STATE when
     *     together they know too much
     */
    public Revised<MergeOutcome> merge(Caller caller, UUID id, int revision, MergeRequest request) {
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        List<UUID> ids = new ArrayList<>(request.others());
        ids.add(id);
        Map<UUID, Account> locked =
                store.lock(ids, definitions).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        Account survivor = finder.get(id, revision, definitions);
        List<Account> others = others(request, id, locked);
        Merge merge = new Merge(survivor, others, request.preferred());
        check(merge, request);
        Origin origin = Origin.merge(caller.actor(), clock.instant());
        Account after = survivor.enriched(merge.facts(), inherited(merge, definitions), origin);
        others.forEach(other -> end(caller, other, after, merge));
        merge.formerExternalIds().forEach(alias -> aliases.add(alias, id));
        store.update(after);
        outbox.write(caller, AccountEvents.changed(id, after.revision()));
        return new Revised<>(
                after.revision(),
                new MergeOutcome(
                        AccountView.of(after),
                        merge.conflicts().stream().map(MergeConflictView::of).toList()));
    }

    private static List<Account> others(MergeRequest request, UUID id, Map<UUID, Account> locked) {
        for (int i = 0; i < request.from().size(); i++) {
            UUID other = request.from().get(i);
            if (other.equals(id)) {
                throw Refusal.invalid("/from/" + i, "must not be the account itself");
            }
            if (!locked.containsKey(other)) {
                throw Refusal.invalid("/from/" + i, "is no account here");
            }
        }
        return request.others().stream().map(locked::get).toList();
    }

    private static void check(Merge merge, MergeRequest request) {
        for (String field : request.preferred().keySet()) {
            if (!merge.facts().fields().containsKey(field)) {
                throw Refusal.invalid("/prefer", "None of them knows " + field + ".");
            }
        }
        if (merge.facts().attributes().asMap().size() > AttributeValues.MOST_ATTRIBUTES) {
            throw Refusal.wrongState("Together they have more than " + AttributeValues.MOST_ATTRIBUTES
                    + " attributes, the most that an account can have.");
        }
    }

    /** Where the values come from that the account had not before: they keep their sources. */
    private Map<String, ValueOrigin.Inherited> inherited(Merge merge, Map<String, AttributeView> definitions) {
        Map<String, ValueOrigin.Inherited> inherited = new LinkedHashMap<>();
        merge.taken()
                .forEach((field, from) -> inherited.put(
                        field,
                        new ValueOrigin.Inherited(
                                revisions.provenance(from, definitions).of(field))));
        return inherited;
    }

    private void end(Caller caller, Account other, Account survivor, Merge merge) {
        merged.fire(new AccountMerged(caller, other.id(), survivor.id()));
        List<Map<String, Object>> conflicts = merge.conflicts().stream()
                .filter(conflict -> concerns(conflict, other, survivor, merge))
                .map(conflict -> MergeConflictView.of(conflict).stored())
                .toList();
        merges.add(
                new MergeStore.Merged(other.id(), survivor.revision(), other.name(), conflicts),
                survivor.id(),
                survivor.updatedAt());
        aliases.move(other.id(), survivor.id());
        store.delete(other.id(), other.revision());
        outbox.write(caller, AccountEvents.merged(other.id(), survivor.id()));
    }

    /** What the other one said and was dropped, and what was dropped because the other one was believed. */
    private static boolean concerns(MergeConflict conflict, Account other, Account survivor, Merge merge) {
        return conflict.from().equals(other.id())
                || conflict.from().equals(survivor.id())
                        && other.equals(merge.taken().get(conflict.field()));
    }
}
