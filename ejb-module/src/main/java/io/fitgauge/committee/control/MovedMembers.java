package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.Member;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Members follow when accounts, or the contacts at them, become one. Whoever was a member of both is filled up. */
@Dependent
public class MovedMembers {

    private static final List<String> OF_ACCOUNT =
            List.of("UPDATE committee_change SET account_id = :into WHERE tenant_id = <tenant> AND account_id = :from");

    private static final List<String> OF_CONTACT = List.of(
            "UPDATE committee_change SET contact_id = :into WHERE tenant_id = <tenant> AND contact_id = :from",
            "DELETE FROM lost_committee_member WHERE tenant_id = <tenant> AND contact_id = :from AND deal_id IN"
                    + " (SELECT deal_id FROM (SELECT deal_id FROM lost_committee_member"
                    + " WHERE tenant_id = <tenant> AND contact_id = :into) there)",
            "UPDATE lost_committee_member SET contact_id = :into WHERE tenant_id = <tenant> AND contact_id = :from");

    private final MemberStore members;
    private final TenantRows rows;

    @Inject
    MovedMembers(MemberStore members, TenantRows rows) {
        this.members = members;
        this.rows = rows;
    }

    public void accountMoves(UUID from, UUID into, Instant now) {
        for (Member member : members.ofAccount(from)) {
            Optional<Member> there = members.find(into, member.contactId());
            fold(member, there, now, () -> member.moveTo(into));
        }
        run(OF_ACCOUNT, from, into);
    }

    public void contactMoves(UUID from, UUID into, Instant now) {
        for (Member member : members.ofContact(from)) {
            Optional<Member> there = members.find(member.accountId(), into);
            fold(member, there, now, () -> member.become(into));
        }
        run(OF_CONTACT, from, into);
    }

    private void fold(Member member, Optional<Member> there, Instant now, Runnable move) {
        if (there.isPresent()) {
            there.get().play(there.get().part().filledFrom(member.part()), now);
            members.remove(member);
        } else {
            move.run();
            members.flush();
        }
    }

    private void run(List<String> statements, UUID from, UUID into) {
        try (Handle handle = rows.open()) {
            for (String sql : statements) {
                handle.createUpdate(sql).bind("from", from).bind("into", into).execute();
            }
        }
    }
}
