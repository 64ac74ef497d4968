package io.fitgauge.committee.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.committee.entity.MemberChange;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.PartChange;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What was said of members at the bound tenant's accounts. */
@Dependent
public class HistoryStore {

    private static final Keyset ORDERS =
            Keyset.endingWith("id").instant("at", "changed_at").usually("-at");

    private static final String INSERT =
            "INSERT INTO committee_change (tenant_id, id, member_id, account_id, contact_id, kind, roles,"
                    + " stance, outside, met_on, mitigation, note, changed_at, changed_by, by_agency) VALUES (<tenant>, :id, :member,"
                    + " :account, :contact, :kind, :roles, :stance, :outside, :metOn, :mitigation, :note, :at, :by, :agency)";

    private final TenantRows rows;

    @Inject
    HistoryStore(TenantRows rows) {
        this.rows = rows;
    }

    public void add(MemberChange change) {
        Part part = change.part();
        try (Handle handle = rows.open()) {
            handle.createUpdate(INSERT)
                    .bind("id", change.id())
                    .bind("member", change.memberId())
                    .bind("account", change.accountId())
                    .bind("contact", change.contactId())
                    .bind("kind", change.kind().name())
                    .bind("roles", Part.written(part.roles()))
                    .bind("stance", part.stance().name())
                    .bind("outside", part.outside())
                    .bind("metOn", part.metOn())
                    .bind("mitigation", part.mitigation())
                    .bind("note", part.note())
                    .bind("at", change.at())
                    .bind("by", change.by())
                    .bind("agency", change.agency())
                    .execute();
        }
    }

    /**
     * Sorted by {@code at}; the newest first unless asked.
     *
     * @param contact whose; everybody's when absent
     */
    public Page<MemberChange> list(UUID account, @Nullable UUID contact, PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("account", account);
        parameters.put("most", request.limit() + 1);
        if (contact != null) {
            parameters.put("contact", contact);
        }
        String sql = "SELECT * FROM committee_change WHERE tenant_id = <tenant> AND account_id = :account"
                + (contact == null ? "" : " AND contact_id = :contact") + " AND " + order.after() + " ORDER BY "
                + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return order.page(
                    query.bindMap(parameters).map((row, context) -> read(row)).list(),
                    request.limit(),
                    HistoryStore::position);
        }
    }

    /** @return whatever rows of members there were of a contact, those that are gone among them */
    public List<UUID> membersEver(UUID contact) {
        String sql = "SELECT DISTINCT member_id FROM committee_change"
                + " WHERE tenant_id = <tenant> AND contact_id = :contact";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("contact", contact).mapTo(UUID.class).list();
        }
    }

    private static MemberChange read(ResultSet row) throws SQLException {
        return new MemberChange(
                UuidCreator.fromBytes(row.getBytes("id")),
                UuidCreator.fromBytes(row.getBytes("member_id")),
                UuidCreator.fromBytes(row.getBytes("account_id")),
                UuidCreator.fromBytes(row.getBytes("contact_id")),
                PartChange.valueOf(row.getString("kind")),
                Rows.part(row),
                row.getTimestamp("changed_at").toInstant(),
                Rows.idOrNone(row, "changed_by"),
                Rows.idOrNone(row, "by_agency"));
    }

    private static String position(MemberChange change, String field) {
        return field.equals("at") ? change.at().toString() : change.id().toString();
    }
}
