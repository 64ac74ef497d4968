package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The bound tenant's accounts. What reads them takes the definitions of the tenant's attributes by key, which say how
 * its own attributes are stored.
 */
@Dependent
public class AccountStore {

    private static final int DUPLICATE_ENTRY = 1062;

    static final Keyset ORDERS = Keyset.endingWith("id")
            .text("name", "name")
            .instant("createdAt", "created_at")
            .instant("updatedAt", "updated_at");

    private static final String SELECT =
            "SELECT " + String.join(", ", AccountColumns.TO_READ) + " FROM account WHERE tenant_id = <tenant>";

    private static final String INSERT = "INSERT INTO account (tenant_id, "
            + String.join(", ", AccountColumns.TO_WRITE)
            + ") VALUES (<tenant>, :"
            + String.join(", :", AccountColumns.TO_WRITE)
            + ")";

    private static final String UPDATE = "UPDATE account SET "
            + String.join(
                    ", ",
                    AccountColumns.TO_WRITE.stream()
                            .filter(column -> !"id".equals(column))
                            .map(column -> column + " = :" + column)
                            .toList())
            + " WHERE tenant_id = <tenant> AND id = :id AND revision = :revision - 1";

    private final TenantRows rows;
    private final RevisionStore revisions;
    private final AliasStore aliases;

    @Inject
    AccountStore(TenantRows rows, RevisionStore revisions, AliasStore aliases) {
        this.rows = rows;
        this.revisions = revisions;
        this.aliases = aliases;
    }

    public Optional<Account> find(UUID id, Map<String, AttributeView> definitions) {
        return byIds(List.of(id), definitions).stream().findFirst();
    }

    /** @return those that exist, in no order; ask for some hundreds at a time */
    public List<Account> byIds(Collection<UUID> ids, Map<String, AttributeView> definitions) {
        return among("id", ids, definitions);
    }

    /** As {@link #byIds}; they stay as they are until the transaction ends. */
    public List<Account> lock(Collection<UUID> ids, Map<String, AttributeView> definitions) {
        return among("id", ids, " ORDER BY id FOR UPDATE", definitions);
    }

    /** Whoever has one of these ids, or external ids, stays as it is until the transaction ends. */
    void hold(Collection<UUID> ids, Collection<String> externalIds) {
        hold("id", ids);
        hold("external_id", externalIds);
    }

    private void hold(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach(value -> parameters.put("v" + parameters.size(), value));
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT id FROM account WHERE tenant_id = <tenant> AND " + column
                        + " IN (:" + String.join(", :", parameters.keySet()) + ") ORDER BY id FOR UPDATE")) {
            query.bindMap(parameters).mapTo(UUID.class).list();
        }
    }

    /** @return those that exist, by external id, also one that was merged into them; ask for some hundreds at a time */
    public Map<String, Account> byExternalIds(Collection<String> externalIds, Map<String, AttributeView> definitions) {
        Map<String, Account> found = new HashMap<>();
        for (Account account : among("external_id", externalIds, definitions)) {
            String externalId = account.facts().externalId();
            if (externalId != null) {
                found.put(externalId, account);
            }
        }
        addAliases(found, externalIds, definitions);
        return found;
    }

    private void addAliases(
            Map<String, Account> found, Collection<String> externalIds, Map<String, AttributeView> definitions) {
        Map<String, UUID> merged = aliases.accounts(
                externalIds.stream().filter(id -> !found.containsKey(id)).toList());
        Map<UUID, Account> byId = new HashMap<>();
        byIds(Set.copyOf(merged.values()), definitions).forEach(account -> byId.put(account.id(), account));
        merged.forEach((externalId, id) -> found.put(externalId, Objects.requireNonNull(byId.get(id))));
    }

    private List<Account> among(String column, Collection<?> values, Map<String, AttributeView> definitions) {
        return among(column, values, "", definitions);
    }

    private List<Account> among(
            String column, Collection<?> values, String ending, Map<String, AttributeView> definitions) {
        if (values.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach(value -> parameters.put("v" + parameters.size(), value));
        return select(
                " AND " + column + " IN (:" + String.join(", :", parameters.keySet()) + ")" + ending,
                parameters,
                definitions);
    }

    /** Sorted by {@code name} (by code point), {@code createdAt} or {@code updatedAt}; else in the order they came. */
    public Page<Account> list(AccountSelection selection, PageRequest request, Map<String, AttributeView> definitions) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(selection.parameters());
        parameters.putAll(order.parameters());
        parameters.put("most", request.limit() + 1);
        List<Account> found = select(
                selection.and() + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most",
                parameters,
                definitions);
        return order.page(found, request.limit(), AccountStore::position);
    }

    private static String position(Account account, String field) {
        return switch (field) {
            case "name" -> account.name();
            case "createdAt" -> account.createdAt().toString();
            case "updatedAt" -> account.updatedAt().toString();
            default -> account.id().toString();
        };
    }

    /**
     * The next accounts in the order in which they came, to go through all of them.
     *
     * @param after the id of the last one of the chunk before; null for the first chunk
     */
    public List<Account> chunkAfter(@Nullable UUID after, int size, Map<String, AttributeView> definitions) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("most", size);
        if (after != null) {
            parameters.put("after", after);
        }
        return select((after == null ? "" : " AND id > :after") + " ORDER BY id LIMIT :most", parameters, definitions);
    }

    /** As {@link #chunkAfter}, of the accounts that an import was the last one to change. */
    public List<Account> lastChangedBy(
            UUID importId, @Nullable UUID after, int size, Map<String, AttributeView> definitions) {
        return chunkOf("last_import_id", importId, after, size, definitions);
    }

    /** As {@link #chunkAfter}, of the accounts that were changed together at that instant, and not since. */
    public List<Account> lastChangedAt(
            Instant at, @Nullable UUID after, int size, Map<String, AttributeView> definitions) {
        return chunkOf("updated_at", at, after, size, definitions);
    }

    private List<Account> chunkOf(
            String column, Object value, @Nullable UUID after, int size, Map<String, AttributeView> definitions) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("value", value);
        parameters.put("most", size);
        if (after != null) {
            parameters.put("after", after);
        }
        return select(
                " AND " + column + " = :value" + (after == null ? "" : " AND id > :after") + " ORDER BY id LIMIT :most",
                parameters,
                definitions);
    }

    private List<Account> select(String where, Map<String, ?> parameters, Map<String, AttributeView> definitions) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(SELECT + where)) {
            return query.bindMap(parameters)
                    .map((row, context) -> AccountColumns.read(row, definitions))
                    .list();
        }
    }

    public long count() {
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT COUNT(*) FROM account WHERE tenant_id = <tenant>")) {
            return query.mapTo(Long.class).one();
        }
    }

    /** @throws Refusal DUPLICATE when the external id is taken */
    public void insert(Account account) {
        rows.noted("account", account.id(), () -> insertAll(List.of(account)));
    }

    /** @throws Refusal DUPLICATE when an external id is taken, also by one of them */
    public void insertAll(List<Account> accounts) {
        execute(INSERT, accounts);
    }

    /**
     * Writes the next revision of an account.
     *
     * @throws Refusal STALE when the one before is not the latest; DUPLICATE when the external id is taken
     */
    public void update(Account account) {
        rows.noted("account", account.id(), () -> updateAll(List.of(account)));
    }

    /** As {@link #update}: all of them, or a refusal that takes the transaction with it. */
    public void updateAll(List<Account> accounts) {
        revisions.keep(accounts);
        if (Arrays.stream(execute(UPDATE, accounts)).anyMatch(updated -> updated == 0)) {
            throw Refusal.stale();
        }
    }

    private int[] execute(String sql, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return new int[0];
        }
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            accounts.forEach(account -> batch.add(AccountColumns.write(account)));
            return batch.execute();
        } catch (JdbiException failure) {
            throw isDuplicate(failure) ? duplicate(accounts) : failure;
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }

    private static Refusal duplicate(List<Account> accounts) {
        String which = accounts.size() == 1
                ? "this external id " + accounts.get(0).facts().externalId()
                : "the external id of one of these";
        return Refusal.duplicate("/externalId", "There is another account with " + which + ".");
    }

    /**
     * Its contacts and deals go with it, and are told of.
     *
     * @throws Refusal STALE when the revision is not the latest
     */
    public void delete(UUID id, int revision) {
        rows.noted(
                "contact",
                "account_id",
                id,
                () -> rows.noted(
                        "deal", "account_id", id, () -> rows.noted("account", id, () -> remove(id, revision))));
    }

    private void remove(UUID id, int revision) {
        String sql = "DELETE FROM account WHERE tenant_id = <tenant> AND id = :id AND revision = :revision";
        try (Handle handle = rows.open()) {
            int deleted = handle.createUpdate(sql)
                    .bind("id", id)
                    .bind("revision", revision)
                    .execute();
            if (deleted == 0) {
                throw Refusal.stale();
            }
        }
    }

    /**
     * Makes one of the tenant's own attributes unknown everywhere.
     *
     * @return how many accounts had it
     */
    public int forget(String key, Origin origin) {
        String path = "$.\"" + key + "\"";
        String affected = "tenant_id = <tenant> AND JSON_CONTAINS_PATH(own, 'one', :path)";
        revisions.keep(affected, Map.of("path", path), origin.at());
        String sql = "UPDATE account SET own = JSON_REMOVE(own, :path), origins = JSON_REMOVE(origins, :path),"
                + " revision = revision + 1, updated_at = :updated_at, origin_kind = :origin_kind,"
                + " origin_by = :origin_by, origin_agency = :origin_agency, origin_name = :origin_name, origin_as_of = :origin_as_of"
                + " WHERE " + affected;
        try (Handle handle = rows.open()) {
            return handle.createUpdate(sql)
                    .bind("path", path)
                    .bindMap(OriginColumns.of(origin))
                    .bind("updated_at", origin.at())
                    .execute();
        }
    }
}
