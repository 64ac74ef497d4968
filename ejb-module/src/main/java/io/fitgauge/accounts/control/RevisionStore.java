package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/** The bound tenant's accounts as they were. The latest revision of each is the account itself. */
@Dependent
public class RevisionStore {

    private static final String COLUMNS = String.join(", ", AccountColumns.TO_READ);

    private static final String KEEP = "INSERT INTO account_revision (tenant_id, replaced_at, " + COLUMNS
            + ") SELECT tenant_id, :replaced_at, " + COLUMNS + " FROM account WHERE ";

    private static final String ALL = "SELECT " + COLUMNS + " FROM account WHERE tenant_id = <tenant> AND id = :id%1$s"
            + " UNION ALL SELECT " + COLUMNS + " FROM account_revision WHERE tenant_id = <tenant> AND id = :id%1$s";

    private static final String OLDEST =
            "(SELECT MIN(revision) FROM account_revision WHERE tenant_id = <tenant> AND id = :id)";

    private final TenantRows rows;

    @Inject
    RevisionStore(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * Copies the rows of accounts that are about to be changed, in one statement.
     *
     * @param next what they will be; all of one time
     */
    void keep(List<Account> next) {
        if (next.isEmpty()) {
            return;
        }
        Map<String, Object> ids = new LinkedHashMap<>();
        next.forEach(account -> ids.put("v" + ids.size(), account.id()));
        keep(
                "tenant_id = <tenant> AND id IN (:" + String.join(", :", ids.keySet()) + ")",
                ids,
                next.get(0).updatedAt());
    }

    /**
     * Copies rows as {@link #keep(List)} does. It locks what it reads: one that came second would else copy a row that
     * is not the last any more, or meet the first one's copy.
     *
     * @param where which accounts, with their tenant
     */
    void keep(String where, Map<String, ?> parameters, Instant now) {
        try (Handle handle = rows.open();
                Update update = handle.createUpdate(KEEP + where + " FOR UPDATE")) {
            update.bindMap(parameters).bind("replaced_at", now).execute();
        }
    }

    /** @return the account as it was; empty when there is no such revision, or not any more */
    public Optional<Account> find(UUID id, int revision, Map<String, AttributeView> definitions) {
        return select(ALL.formatted(" AND revision = :revision"), Map.of("id", id, "revision", revision), definitions)
                .stream()
                .findFirst();
    }

    /** @return the newest first, of those before that revision */
    public List<Account> before(UUID id, int revision, int most, Map<String, AttributeView> definitions) {
        return select(
                ALL.formatted(" AND revision < :revision") + " ORDER BY revision DESC LIMIT :most",
                Map.of("id", id, "revision", revision, "most", most),
                definitions);
    }

    /** Tells who or what said the values of an account. */
    public Provenance provenance(Account account, Map<String, AttributeView> definitions) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        Provenance.revisions(account).forEach(revision -> parameters.put("v" + parameters.size(), revision));
        String among = parameters.isEmpty() ? "" : "revision IN (:" + String.join(", :", parameters.keySet()) + ") OR ";
        parameters.put("id", account.id());
        return new Provenance(
                account,
                select(ALL.formatted(" AND (" + among + "revision = " + OLDEST + ")"), parameters, definitions));
    }

    private List<Account> select(String sql, Map<String, ?> parameters, Map<String, AttributeView> definitions) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters)
                    .map((row, context) -> AccountColumns.read(row, definitions))
                    .list();
        }
    }
}
