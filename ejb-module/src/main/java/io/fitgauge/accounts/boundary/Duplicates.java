package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.control.DuplicateStore;
import io.fitgauge.accounts.control.DuplicateStore.Common;
import io.fitgauge.accounts.control.DuplicateStore.Group;
import io.fitgauge.accounts.control.MatchName;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts that may be one company: found by domain and by name, and told apart by people. */
@Stateless
public class Duplicates {

    @Inject
    DuplicateStore duplicates;

    @Inject
    AccountStore store;

    @Inject
    AccountFinder finder;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Those with a domain in common, then those with a name in common, each by that. It has no other order.
     *
     * @throws Refusal INVALID for an order or a position that is none
     */
    public Page<DuplicateGroup> list(Caller caller, PageRequest request) {
        if (!request.sort().isBlank()) {
            throw new Refusal(Reason.INVALID, "Duplicates are listed by domain, then by name.");
        }
        List<Group> found = new ArrayList<>();
        Common from = common(request.after());
        for (Common common : Common.values()) {
            if (common.compareTo(from) >= 0) {
                String after = common == from && request.after() != null
                        ? request.after().get(1)
                        : null;
                add(found, common, after, request.limit() + 1);
            }
        }
        List<Group> shown = found.subList(0, Math.min(found.size(), request.limit()));
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        return new Page<>(
                shown.stream().map(group -> view(group, definitions)).toList(),
                found.size() > request.limit() ? position(shown.get(shown.size() - 1)) : null);
    }

    private static Common common(@Nullable List<String> position) {
        if (position == null) {
            return Common.DOMAIN;
        }
        try {
            if (position.size() == 2) {
                return Common.valueOf(position.get(0));
            }
        } catch (IllegalArgumentException notOfThisList) {
            // said below
        }
        throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
    }

    private static List<String> position(Group last) {
        return List.of(last.common().name(), last.key());
    }

    private void add(List<Group> found, Common common, @Nullable String start, int most) {
        String after = start;
        List<Group> next;
        do {
            next = found.size() < most ? duplicates.next(common, after, most) : List.of();
            for (Group group : next) {
                if (found.size() < most && !duplicates.isSettled(group)) {
                    found.add(group);
                }
                after = group.key();
            }
        } while (next.size() == most);
    }

    private DuplicateGroup view(Group group, Map<String, AttributeView> definitions) {
        List<Account> accounts = store.byIds(group.accounts(), definitions).stream()
                .sorted(Comparator.comparing(account -> account.id().toString()))
                .toList();
        boolean oneName = accounts.stream()
                        .map(account -> MatchName.of(account.name()))
                        .distinct()
                        .count()
                == 1;
        List<Common> why = group.common() == Common.DOMAIN && oneName
                ? List.of(Common.DOMAIN, Common.NAME)
                : List.of(group.common());
        return new DuplicateGroup(
                why,
                group.key(),
                group.size(),
                accounts.stream().map(AccountView::of).toList());
    }

    /**
     * These are different companies, whatever they have in common. A group of which each two were told apart is not
     * listed any more.
     *
     * @throws Refusal NOT_FOUND; INVALID when another one is not there or is the account itself
     */
    public void keepApart(Caller caller, UUID id, List<UUID> others) {
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        finder.get(id, definitions);
        List<UUID> known =
                store.byIds(others, definitions).stream().map(Account::id).toList();
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).equals(id) || !known.contains(others.get(i))) {
                throw Refusal.invalid("/from/" + i, "is no other account here");
            }
        }
        duplicates.keepApart(id, known, caller.actor().id(), clock.instant());
    }
}
