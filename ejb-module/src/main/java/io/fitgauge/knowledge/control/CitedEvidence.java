package io.fitgauge.knowledge.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.Stance;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What the bound tenant's evidence is evidence for. */
@Dependent
public class CitedEvidence {

    private static final String COLUMNS = "SELECT l.criterion_key, l.channel_id, l.stance, l.habit, l.note,"
            + " e.id, e.kind, e.about, e.happened_on, e.title, e.finding FROM evidence_link l"
            + " JOIN evidence e ON e.tenant_id = l.tenant_id AND e.id = l.evidence_id WHERE l.tenant_id = <tenant>";

    private static final String NEWEST_FIRST = " ORDER BY e.happened_on DESC, e.id DESC, l.seq";

    private static final String OF_ICP =
            " IN (SELECT i.evidence_id FROM evidence_link i WHERE i.tenant_id = <tenant>" + " AND i.icp_id = :icp)";

    private static final String ABOUT_BEST =
            " AND evidence_id IN (SELECT e.id FROM evidence e" + " WHERE e.tenant_id = <tenant> AND e.about = 'BEST')";

    private final TenantRows rows;

    @Inject
    CitedEvidence(TenantRows rows) {
        this.rows = rows;
    }

    /** What is linked to the ICP or to one of its criteria, the newest first. */
    public List<Cited> ofIcp(UUID icp) {
        return cited(COLUMNS + " AND l.icp_id = :icp" + NEWEST_FIRST, icp);
    }

    /** What evidence that is linked to the ICP says about channels, the newest first. */
    public List<Cited> channelsOf(UUID icp) {
        return cited(COLUMNS + " AND l.channel_id IS NOT NULL AND l.evidence_id" + OF_ICP + NEWEST_FIRST, icp);
    }

    /** The accounts that evidence about best customers names, if it is linked to the ICP. */
    public Set<UUID> accountsBehind(UUID icp) {
        return ids("account_id", "evidence_account", icp);
    }

    /** The contacts who were asked for evidence about best customers, if it is linked to the ICP. */
    public Set<UUID> contactsBehind(UUID icp) {
        return ids("contact_id", "evidence_person", icp);
    }

    /** Whether any evidence names the channel. */
    public boolean names(UUID channel) {
        String sql = "SELECT EXISTS (SELECT 1 FROM evidence_link WHERE tenant_id = <tenant> AND channel_id = :channel)";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("channel", channel).mapTo(Boolean.class).one();
        }
    }

    private Set<UUID> ids(String column, String table, UUID icp) {
        String sql = "SELECT DISTINCT " + column + " FROM " + table + " WHERE tenant_id = <tenant> AND " + column
                + " IS NOT NULL AND evidence_id" + OF_ICP + ABOUT_BEST;
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("icp", icp).mapTo(UUID.class).set();
        }
    }

    private List<Cited> cited(String sql, UUID icp) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("icp", icp).map((row, context) -> read(row)).list();
        }
    }

    private static Cited read(ResultSet row) throws SQLException {
        byte[] channel = row.getBytes("channel_id");
        @Nullable String habit = row.getString("habit");
        return new Cited(
                channel == null
                        ? row.getString("criterion_key")
                        : UuidCreator.fromBytes(channel).toString(),
                UuidCreator.fromBytes(row.getBytes("id")),
                EvidenceKind.valueOf(row.getString("kind")),
                About.valueOf(row.getString("about")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("title"),
                row.getString("finding"),
                Stance.valueOf(row.getString("stance")),
                habit == null ? null : Habit.valueOf(habit),
                row.getString("note"));
    }
}
