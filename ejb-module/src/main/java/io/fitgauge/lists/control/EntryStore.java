package io.fitgauge.lists.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Which accounts are on the bound tenant's lists by hand. */
@Dependent
public class EntryStore {

    private static final int NO_PARENT = 1452;

    private static final Keyset ORDERS = Keyset.endingWith("account_id");

    private static final String ADD = "INSERT INTO target_list_entry (tenant_id, list_id, account_id, added_at)"
            + " VALUES (<tenant>, :list, :account, :now) ON DUPLICATE KEY UPDATE list_id = VALUES(list_id)";

    private final TenantRows rows;
    private final Changes changes;

    @Inject
    EntryStore(TenantRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** In the order in which the accounts came to the tenant. */
    public Page<UUID> list(UUID listId, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("list", listId);
        parameters.put("most", request.limit() + 1);
        String sql = "SELECT account_id FROM target_list_entry WHERE tenant_id = <tenant> AND list_id = :list AND "
                + order.after() + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            List<UUID> found = query.bindMap(parameters).mapTo(UUID.class).list();
            return order.page(found, request.limit(), (account, field) -> account.toString());
        }
    }

    public long count(UUID listId) {
        String sql = "SELECT COUNT(*) FROM target_list_entry WHERE tenant_id = <tenant> AND list_id = :list";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("list", listId).mapTo(Long.class).one();
        }
    }

    /**
     * Who is on the list already stays.
     *
     * @throws Refusal TRY_AGAIN when the list or one of the accounts is being deleted
     */
    public void addAll(UUID listId, Collection<UUID> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return;
        }
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(ADD)) {
            accounts.forEach(account -> batch.bind("list", listId)
                    .bind("account", account)
                    .bind("now", now)
                    .add());
            batch.execute();
            changes.note(new Change("target_list_entry", listId.toString(), null, Map.of("accounts", named(accounts))));
        } catch (JdbiException failure) {
            throw lacksParent(failure)
                    ? new Refusal(Reason.TRY_AGAIN, "The list or one of the accounts was deleted meanwhile.")
                    : failure;
        }
    }

    private static boolean lacksParent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == NO_PARENT) {
                return true;
            }
        }
        return false;
    }

    /** Of very many the audit tells the number. */
    private static String named(Collection<UUID> accounts) {
        return accounts.size() > PageRequest.MOST
                ? Integer.toString(accounts.size())
                : accounts.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** @return whether it was on it */
    public boolean takeOff(UUID listId, UUID account) {
        String sql = "DELETE FROM target_list_entry"
                + " WHERE tenant_id = <tenant> AND list_id = :list AND account_id = :account";
        changes.note(new Change("target_list_entry", listId.toString(), Map.of("accounts", account.toString()), null));
        try (Handle handle = rows.open()) {
            return handle.createUpdate(sql)
                            .bind("list", listId)
                            .bind("account", account)
                            .execute()
                    > 0;
        }
    }

    /** One account takes the other's place on every list. */
    public void move(UUID from, UUID into) {
        String follow = "INSERT INTO target_list_entry (tenant_id, list_id, account_id, added_at)"
                + " SELECT gone.tenant_id, gone.list_id, :into, gone.added_at FROM target_list_entry gone"
                + " LEFT JOIN target_list_entry there ON there.tenant_id = gone.tenant_id"
                + " AND there.list_id = gone.list_id AND there.account_id = :into"
                + " WHERE gone.tenant_id = <tenant> AND gone.account_id = :from AND there.list_id IS NULL";
        String leave = "DELETE FROM target_list_entry WHERE tenant_id = <tenant> AND account_id = :from";
        try (Handle handle = rows.open()) {
            handle.createUpdate(follow).bind("from", from).bind("into", into).execute();
            handle.createUpdate(leave).bind("from", from).execute();
        }
    }
}
