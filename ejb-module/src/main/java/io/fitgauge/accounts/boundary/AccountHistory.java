package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.MergeStore;
import io.fitgauge.accounts.control.RevisionStore;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was known about an account before, and who or what said what is known now. */
@Stateless
public class AccountHistory {

    @Inject
    AccountFinder finder;

    @Inject
    RevisionStore revisions;

    @Inject
    MergeStore merges;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    Sources sources;

    /**
     * The newest first; it has no other order.
     *
     * @throws Refusal NOT_FOUND, INVALID for an order or a position that is none
     */
    public Page<RevisionView> list(Caller caller, UUID id, PageRequest request) {
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        finder.get(id, definitions);
        List<Account> found = revisions.before(id, position(request), request.limit() + 1, definitions);
        List<RevisionView> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(found.size(), request.limit()); i++) {
            shown.add(view(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null));
        }
        boolean more = found.size() > request.limit();
        return new Page<>(
                shown,
                more ? List.of(Integer.toString(shown.get(shown.size() - 1).revision())) : null);
    }

    private static int position(PageRequest request) {
        if (!request.sort().isBlank()) {
            throw new Refusal(Reason.INVALID, "Revisions are listed with the newest first.");
        }
        try {
            return request.after() == null
                    ? Integer.MAX_VALUE
                    : Integer.parseInt(request.after().get(0));
        } catch (NumberFormatException | IndexOutOfBoundsException notOfThisList) {
            throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
        }
    }

    private RevisionView view(Account account, @Nullable Account older) {
        return new RevisionView(
                account.revision(),
                account.updatedAt(),
                sources.view(account.origin()),
                older == null ? null : older.revision(),
                FieldChange.between(older == null ? null : older.facts(), account.facts()),
                merged(account));
    }

    private @Nullable List<FormerAccount> merged(Account account) {
        return account.origin().kind() != Origin.Kind.MERGE
                ? null
                : merges.of(account.id(), account.revision()).stream()
                        .map(FormerAccount::of)
                        .toList();
    }

    /** @throws Refusal NOT_FOUND also for a revision that is not kept any more */
    public PastAccount find(Caller caller, UUID id, int revision) {
        Account account = revisions
                .find(id, revision, catalogue.definitions(caller))
                .orElseThrow(() -> Refusal.notFound("revision " + revision + " of account", id));
        return new PastAccount(revision, account.updatedAt(), sources.view(account.origin()), AccountView.of(account));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<AccountValues> values(Caller caller, UUID id) {
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        Account account = finder.get(id, definitions);
        Map<String, Object> fields = account.facts().fields();
        List<AccountValues.KnownValue> values = new ArrayList<>();
        revisions
                .provenance(account, definitions)
                .origins()
                .forEach((field, origin) -> values.add(value(field, fields.get(field), origin)));
        return new Revised<>(account.revision(), new AccountValues(id, account.revision(), values));
    }

    private AccountValues.KnownValue value(String field, @Nullable Object value, Origin origin) {
        LocalDate asOf = origin.asOf() == null ? LocalDate.ofInstant(origin.at(), ZoneOffset.UTC) : origin.asOf();
        return new AccountValues.KnownValue(
                field, Objects.requireNonNull(FieldChange.shown(value)), sources.view(origin), origin.at(), asOf);
    }
}
