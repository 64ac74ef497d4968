package io.fitgauge.committee.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.LostCommittee;
import io.fitgauge.committee.entity.Part;
import io.fitgauge.committee.entity.RiskCode;
import io.fitgauge.committee.entity.RoleCover;
import io.fitgauge.json.StoredJson;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What committees looked like when the bound tenant's deals were lost. */
@Dependent
public class LostStore {

    private static final String DELETE = "DELETE FROM lost_committee WHERE tenant_id = <tenant> AND deal_id = :deal";

    private static final String INSERT =
            "INSERT INTO lost_committee (tenant_id, deal_id, icp_id, coverage, people, roles,"
                    + " risks, recorded_at) VALUES (<tenant>, :deal, :icp, :coverage, :people, :roles, :risks, :at)";

    private static final String INSERT_MEMBER =
            "INSERT INTO lost_committee_member (tenant_id, deal_id, contact_id, roles,"
                    + " stance, outside, met_on) VALUES (<tenant>, :deal, :contact, :roles, :stance, :outside, :metOn)";

    private final TenantRows rows;

    @Inject
    LostStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Instead of what was kept when it was lost before. */
    public void keep(LostCommittee lost) {
        try (Handle handle = rows.open()) {
            handle.createUpdate(DELETE).bind("deal", lost.dealId()).execute();
            handle.createUpdate(INSERT)
                    .bind("deal", lost.dealId())
                    .bind("icp", lost.icpId())
                    .bind("coverage", lost.coverage())
                    .bind("people", lost.people())
                    .bind("roles", StoredJson.write(lost.roles()))
                    .bind("risks", StoredJson.write(lost.risks()))
                    .bind("at", lost.recordedAt())
                    .execute();
            keepMembers(handle, lost);
        }
    }

    private static void keepMembers(Handle handle, LostCommittee lost) {
        if (lost.members().isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(INSERT_MEMBER)) {
            for (Known member : lost.members()) {
                Part part = member.part();
                batch.bind("deal", lost.dealId())
                        .bind("contact", member.contactId())
                        .bind("roles", Part.written(part.roles()))
                        .bind("stance", part.stance().name())
                        .bind("outside", part.outside())
                        .bind("metOn", part.metOn())
                        .add();
            }
            batch.execute();
        }
    }

    /** @return by deal, of those that have one; ask for some hundreds at a time */
    public Map<UUID, LostCommittee> of(Collection<UUID> deals) {
        if (deals.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        deals.forEach(deal -> parameters.put("v" + parameters.size(), deal));
        String among = " WHERE tenant_id = <tenant> AND deal_id IN (:" + String.join(", :", parameters.keySet()) + ")";
        try (Handle handle = rows.open()) {
            Map<UUID, List<Known>> members = members(handle, among, parameters);
            try (Query query = handle.createQuery("SELECT * FROM lost_committee" + among)) {
                return query.bindMap(parameters).map((row, context) -> read(row, members)).stream()
                        .collect(Collectors.toMap(LostCommittee::dealId, lost -> lost));
            }
        }
    }

    private static Map<UUID, List<Known>> members(Handle handle, String among, Map<String, Object> parameters) {
        Map<UUID, List<Known>> members = new HashMap<>();
        try (Query query =
                handle.createQuery("SELECT * FROM lost_committee_member" + among + " ORDER BY deal_id, contact_id")) {
            query.bindMap(parameters)
                    .map((row, context) -> Map.entry(
                            UuidCreator.fromBytes(row.getBytes("deal_id")),
                            new Known(UuidCreator.fromBytes(row.getBytes("contact_id")), Rows.bare(row))))
                    .forEach(entry -> members.computeIfAbsent(entry.getKey(), deal -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return members;
    }

    private static LostCommittee read(ResultSet row, Map<UUID, List<Known>> members) throws SQLException {
        UUID deal = UuidCreator.fromBytes(row.getBytes("deal_id"));
        @Nullable Integer coverage = row.getObject("coverage", Integer.class);
        return new LostCommittee(
                deal,
                Rows.idOrNone(row, "icp_id"),
                coverage,
                row.getInt("people"),
                StoredJson.list(row.getString("roles"), RoleCover.class),
                StoredJson.list(row.getString("risks"), RiskCode.class),
                members.getOrDefault(deal, List.of()),
                row.getTimestamp("recorded_at").toInstant());
    }
}
