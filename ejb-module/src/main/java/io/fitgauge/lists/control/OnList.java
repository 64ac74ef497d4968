package io.fitgauge.lists.control;

import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.TargetList;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** The accounts on a list, however they come onto it. */
@Dependent
public class OnList {

    private final EntryStore entries;
    private final FilteredAccounts filtered;

    @Inject
    OnList(EntryStore entries, FilteredAccounts filtered) {
        this.entries = entries;
        this.filtered = filtered;
    }

    public Page<UUID> page(Caller caller, TargetList list, PageRequest request) {
        return list.kind() == Kind.MANUAL
                ? entries.list(list.id(), request)
                : filtered.page(caller, StoredFilter.read(Objects.requireNonNull(list.filter())), request);
    }
}
