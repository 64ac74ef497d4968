package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.LostCommittee;
import io.fitgauge.committee.entity.RiskCode;
import io.fitgauge.committee.entity.RoleCover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the committee looked like when a deal was lost, as clients see it.
 *
 * @param icpId whose committee it was measured against; absent when there was none
 * @param coverage percent; absent when no role was expected
 * @param people how many were known
 * @param missing roles that were not covered
 * @param members those who are still contacts
 * @param recordedAt a moment after the deal was edited or imported as lost
 */
public record LostCommitteeView(
        UUID dealId,
        @Nullable UUID icpId,
        @Nullable Integer coverage,
        int people,
        List<RoleThen> roles,
        List<CommitteeRole> missing,
        List<RiskThen> risks,
        List<MemberThen> members,
        Instant recordedAt) {

    /** How far a role was covered. */
    public record RoleThen(CommitteeRole role, int expected, int known, int outside, RoleCover.State state) {}

    /** @param message in the reader's language */
    public record RiskThen(RiskCode code, String message) {}

    /** The part that somebody played. */
    public record MemberThen(
            UUID contactId,
            List<CommitteeRole> roles,
            BuyerStance stance,
            boolean outside,
            @Nullable LocalDate metOn) {}

    public LostCommitteeView {
        roles = List.copyOf(roles);
        missing = List.copyOf(missing);
        risks = List.copyOf(risks);
        members = List.copyOf(members);
    }

    static LostCommitteeView of(LostCommittee lost, InWords words) {
        return new LostCommitteeView(
                lost.dealId(),
                lost.icpId(),
                lost.coverage(),
                lost.people(),
                lost.roles().stream()
                        .map(role ->
                                new RoleThen(role.role(), role.expected(), role.known(), role.outside(), role.state()))
                        .toList(),
                AccountReports.missing(lost.roles()),
                lost.risks().stream()
                        .map(code -> new RiskThen(code, words.risk(code, null)))
                        .toList(),
                lost.members().stream().map(LostCommitteeView::member).toList(),
                lost.recordedAt());
    }

    private static MemberThen member(Known member) {
        return new MemberThen(
                member.contactId(),
                List.copyOf(member.part().roles()),
                member.part().stance(),
                member.part().outside(),
                member.part().metOn());
    }
}
