package io.fitgauge.committee.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee looked like when a deal was lost.
 *
 * @param icpId whose committee it was measured against; absent when there was none
 * @param coverage percent; absent when no role was expected
 * @param people how many were known
 * @param roles how far the expected roles were covered
 * @param members those of them who are still contacts, with their parts as they were, without what was written
 */
public record LostCommittee(
        UUID dealId,
        @Nullable UUID icpId,
        @Nullable Integer coverage,
        int people,
        List<RoleCover> roles,
        List<RiskCode> risks,
        List<Known> members,
        Instant recordedAt) {

    public LostCommittee {
        roles = List.copyOf(roles);
        risks = List.copyOf(risks);
        members = List.copyOf(members);
    }
}
