package io.fitgauge.committee.control;

import io.fitgauge.committee.entity.Member;
import io.fitgauge.refusal.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who plays a part at the bound tenant's accounts. */
public class MemberStore {

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Member> find(UUID account, UUID contact) {
        return entities.createQuery(
                        "SELECT m FROM CommitteeMember m WHERE m.accountId = :account AND m.contactId = :contact",
                        Member.class)
                .setParameter("account", account)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst();
    }

    /** @return in the order in which they became members, wherever the contacts are by now */
    public List<Member> ofAccount(UUID account) {
        return of("accountId", account);
    }

    /** @return at any account */
    public List<Member> ofContact(UUID contact) {
        return of("contactId", contact);
    }

    private List<Member> of(String field, UUID id) {
        return entities.createQuery(
                        "SELECT m FROM CommitteeMember m WHERE m." + field + " = :id ORDER BY m.createdAt, m.id",
                        Member.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** @throws Refusal STALE when the contact is a member by now; TRY_AGAIN when the contact is being deleted */
    public void add(Member member) {
        try {
            entities.persist(member);
            entities.flush();
        } catch (PersistenceException failure) {
            throw Clash.asRefusal(failure);
        }
    }

    public void remove(Member member) {
        entities.remove(member);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
