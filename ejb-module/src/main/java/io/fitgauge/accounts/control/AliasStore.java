package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** External ids under which the bound tenant's accounts are known beside their own. */
@Dependent
public class AliasStore {

    private final TenantRows rows;

    @Inject
    AliasStore(TenantRows rows) {
        this.rows = rows;
    }

    private record Alias(String externalId, UUID account) {}

    /** @return the accounts of those that are such an external id, by it */
    Map<String, UUID> accounts(Collection<String> externalIds) {
        Map<String, UUID> accounts = new LinkedHashMap<>();
        if (externalIds.isEmpty()) {
            return accounts;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        externalIds.forEach(id -> parameters.put("v" + parameters.size(), id));
        String sql = "SELECT external_id, account_id FROM account_alias WHERE tenant_id = <tenant>"
                + " AND external_id IN (:" + String.join(", :", parameters.keySet()) + ")";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            query.bindMap(parameters)
                    .map((row, context) -> new Alias(row.getString(1), UuidCreator.fromBytes(row.getBytes(2))))
                    .forEach(alias -> accounts.put(alias.externalId(), alias.account()));
        }
        return accounts;
    }

    /** @throws Refusal DUPLICATE when another account is known under this external id */
    public void refuseIfTaken(@Nullable String externalId, UUID id) {
        if (externalId != null && !id.equals(accounts(List.of(externalId)).getOrDefault(externalId, id))) {
            throw Refusal.duplicate(
                    "/externalId", "An account with this external id " + externalId + " was merged into another one.");
        }
    }

    /** What was known under the one account is from now on known under the other. */
    public void move(UUID from, UUID into) {
        String sql = "UPDATE account_alias SET account_id = :into WHERE tenant_id = <tenant> AND account_id = :from";
        try (Handle handle = rows.open()) {
            handle.createUpdate(sql).bind("from", from).bind("into", into).execute();
        }
    }

    public void add(String externalId, UUID account) {
        addAll(Map.of(externalId, account));
    }

    /** @param accounts by the external id under which each is known from now on, too */
    void addAll(Map<String, UUID> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        String sql =
                "INSERT INTO account_alias (tenant_id, external_id, account_id) VALUES (<tenant>, :alias, :account)"
                        + " ON DUPLICATE KEY UPDATE account_id = VALUES(account_id)";
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            accounts.forEach((alias, account) ->
                    batch.bind("alias", alias).bind("account", account).add());
            batch.execute();
        }
    }
}
