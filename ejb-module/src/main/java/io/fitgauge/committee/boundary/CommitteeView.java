package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.IcpCommittee;
import io.fitgauge.json.StoredJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The committee of an ICP as clients see it.
 *
 * @param roles none when it has no committee yet
 * @param createdAt absent when it was never written
 */
public record CommitteeView(
        UUID icpId,
        List<ExpectedRole> roles,
        @Nullable CombineRule combine,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    public CommitteeView {
        roles = List.copyOf(roles);
    }

    static CommitteeView none(UUID icpId) {
        return new CommitteeView(icpId, List.of(), null, null, null);
    }

    static CommitteeView of(IcpCommittee committee) {
        Integer upTo = committee.combineUpTo();
        return new CommitteeView(
                committee.icpId(),
                StoredJson.list(committee.roles(), ExpectedRole.class),
                upTo == null ? null : new CombineRule(upTo),
                committee.createdAt(),
                committee.updatedAt());
    }

    /** @return the same, with no personas but these */
    CommitteeView naming(Set<UUID> known) {
        return new CommitteeView(
                icpId, roles.stream().map(role -> role.naming(known)).toList(), combine, createdAt, updatedAt);
    }

    /** How many are named. */
    int personas() {
        return roles.stream().mapToInt(role -> role.personas().size()).sum();
    }

    /** @param employees of the company; absent when not known */
    Expected at(@Nullable BigDecimal employees) {
        Map<CommitteeRole, Integer> people = new EnumMap<>(CommitteeRole.class);
        roles.stream().filter(role -> role.people() > 0).forEach(role -> people.put(role.role(), role.people()));
        return new Expected(people, combine == null ? null : combine.upToEmployees(), employees);
    }
}
