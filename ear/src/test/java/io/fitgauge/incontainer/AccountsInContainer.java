package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountHistory;
import io.fitgauge.accounts.boundary.AccountValues;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.RevisionView;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What tests of accounts do again and again. */
abstract class AccountsInContainer extends InContainer {

    static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Accounts accounts;

    @Inject
    AccountHistory history;

    void execute(Caller caller, String sql) {
        probe.as(caller, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createUpdate(sql).execute();
            }
        });
    }

    /** @param table with a condition that ends in AND, if need be */
    long count(Caller caller, String table) {
        return probe.as(caller, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createQuery("SELECT COUNT(*) FROM " + table + (table.endsWith("AND") ? "" : " WHERE")
                                + " tenant_id = <tenant>")
                        .mapTo(Long.class)
                        .one();
            }
        });
    }

    List<RevisionView> revisions(Caller caller, UUID id) {
        return history.list(caller, id, ALL).items();
    }

    AccountValues.KnownValue value(Caller caller, UUID id, String field) {
        return history.values(caller, id).value().values().stream()
                .filter(value -> value.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    UUID account(Caller caller, String name, String domain, Map<String, Object> values) {
        return accounts.register(caller, draft(name, null, domain, values))
                .value()
                .id();
    }

    void change(Caller caller, UUID id, String name, Map<String, Object> values) {
        Revised<AccountView> account = accounts.find(caller, id);
        accounts.change(
                caller,
                id,
                account.revision(),
                draft(name, null, account.value().domain(), values));
    }

    static AccountDraft draft(String name, String externalId, String domain, Map<String, Object> values) {
        Map<String, Object> decimals = new HashMap<>();
        values.forEach(
                (key, value) -> decimals.put(key, value instanceof Integer number ? new BigDecimal(number) : value));
        return new AccountDraft(name, externalId, domain, null, null, decimals);
    }

    static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
