package io.fitgauge.lists.control;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.SelectedAccounts;
import io.fitgauge.lists.entity.SavedFilter;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.scoring.boundary.FitFilter;
import io.fitgauge.scoring.boundary.FittingAccounts;
import io.fitgauge.scoring.boundary.FittingAccounts.Fitting;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a saved filter finds now. */
@Dependent
public class FilteredAccounts {

    private static final int CHUNK = 500;

    /** How far one request goes through a ranking in which hardly anybody passes: 20,000 accounts. */
    private static final int MOST_CHUNKS = 40;

    private final SelectedAccounts accounts;
    private final FittingAccounts fitting;

    @Inject
    FilteredAccounts(SelectedAccounts accounts, FittingAccounts fitting) {
        this.accounts = accounts;
        this.fitting = fitting;
    }

    /**
     * With an ICP in the order of its ranking, else in that of the list of accounts, and sorted as these may be.
     *
     * @return maybe fewer than the limit, or none, though there is a next page
     */
    public Page<UUID> page(Caller caller, SavedFilter filter, PageRequest request) {
        UUID icp = filter.icpId();
        return icp == null
                ? accounts.page(caller, ofAccounts(filter), request)
                : ranked(caller, ofScores(icp, filter), ofAccounts(filter), request);
    }

    public static AccountFilter ofAccounts(SavedFilter filter) {
        return new AccountFilter(
                filter.name(),
                filter.externalId(),
                filter.domain(),
                filter.country(),
                filter.sector(),
                filter.relationship(),
                filter.fitLabel());
    }

    private static FitFilter ofScores(UUID icp, SavedFilter filter) {
        return new FitFilter(icp, some(filter.tiers()), some(filter.decisions()), filter.minScore());
    }

    private static <T> Set<T> some(@Nullable List<T> list) {
        return list == null ? Set.of() : Set.copyOf(list);
    }

    private Page<UUID> ranked(Caller caller, FitFilter fit, AccountFilter wanted, PageRequest request) {
        int chunk = wanted.equals(AccountFilter.ALL) ? request.limit() + 1 : CHUNK;
        List<UUID> found = new ArrayList<>();
        @Nullable List<String> after = request.after();
        for (int i = 0; i < MOST_CHUNKS; i++) {
            List<Fitting> some = fitting.next(caller, fit, new PageRequest(chunk, request.sort(), after));
            Set<UUID> passing = accounts.matching(
                    caller, wanted, some.stream().map(Fitting::accountId).toList());
            for (Fitting one : some) {
                if (passing.contains(one.accountId())) {
                    if (found.size() == request.limit()) {
                        return new Page<>(found, after);
                    }
                    found.add(one.accountId());
                }
                after = one.position();
            }
            if (some.size() < chunk) {
                return new Page<>(found, null);
            }
        }
        return new Page<>(found, after);
    }
}
