package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.DuplicateStore;
import java.util.List;

/**
 * Accounts that may be one company.
 *
 * @param why what they have in common
 * @param key the domain, or the name as it is compared
 * @param size how many they are
 * @param accounts the first 20 of them, in the order in which they came
 */
public record DuplicateGroup(List<DuplicateStore.Common> why, String key, long size, List<AccountView> accounts) {

    public DuplicateGroup {
        why = List.copyOf(why);
        accounts = List.copyOf(accounts);
    }
}
