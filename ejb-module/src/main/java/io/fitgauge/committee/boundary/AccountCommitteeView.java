package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The committee of an account, as far as it is known.
 *
 * @param icpId whose committee it is measured against; absent when no ICP in use has one
 * @param icpName as it is in use, or of the draft
 * @param coverage percent, 0 to 100; absent when no role is expected
 * @param employees of the account, for the size rule; absent when not known
 * @param combine the size rule of the ICP
 * @param missing roles that are not covered
 * @param risks the worst first
 * @param next absent when there is nothing to do
 */
public record AccountCommitteeView(
        UUID accountId,
        @Nullable UUID icpId,
        @Nullable String icpName,
        @Nullable Integer coverage,
        @Nullable BigDecimal employees,
        @Nullable CombineRule combine,
        List<RoleCoverView> roles,
        List<CommitteeRole> missing,
        List<MemberView> members,
        List<RiskView> risks,
        @Nullable NextContactView next) {

    public AccountCommitteeView {
        roles = List.copyOf(roles);
        missing = List.copyOf(missing);
        members = List.copyOf(members);
        risks = List.copyOf(risks);
    }
}
