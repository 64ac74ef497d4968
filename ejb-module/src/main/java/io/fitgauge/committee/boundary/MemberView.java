package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Member;
import io.fitgauge.committee.entity.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact and the part it plays, as clients see it.
 *
 * @param seniority of the contact
 * @param roles none of a contact that plays no part
 * @param createdAt absent of one that plays no part
 */
public record MemberView(
        UUID contactId,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable String seniority,
        List<CommitteeRole> roles,
        BuyerStance stance,
        boolean outside,
        @Nullable LocalDate metOn,
        @Nullable String mitigation,
        @Nullable String note,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    public MemberView {
        roles = List.copyOf(roles);
    }

    static MemberView none(ContactView contact) {
        return new MemberView(
                contact.id(),
                contact.name(),
                contact.title(),
                contact.department(),
                seniority(contact),
                List.of(),
                BuyerStance.UNKNOWN,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    static MemberView of(Member member, ContactView contact) {
        Part part = member.part();
        return new MemberView(
                contact.id(),
                contact.name(),
                contact.title(),
                contact.department(),
                seniority(contact),
                List.copyOf(part.roles()),
                part.stance(),
                part.outside(),
                part.metOn(),
                part.mitigation(),
                part.note(),
                member.createdAt(),
                member.updatedAt());
    }

    /** @return its name; absent when not known */
    static @Nullable String seniority(ContactView contact) {
        return contact.seniority() == null ? null : String.valueOf(contact.seniority());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "MemberView[" + contactId + "]";
    }
}
