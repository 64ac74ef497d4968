package io.fitgauge.identity.control;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenancy.TenantRows;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The users of the bound tenant. */
public class MemberStore {

    private static final Keyset ORDER = Keyset.endingWith("m.id")
            .text("name", "m.name")
            .text("email", "m.email")
            .instant("createdAt", "m.createdAt")
            .usually("name");

    private static final List<String> SUBJECTS = List.of(
            "SELECT id FROM membership WHERE tenant_id = <tenant>",
            "SELECT credential_key FROM membership WHERE tenant_id = <tenant> AND credential_key IS NOT NULL",
            "SELECT DISTINCT family FROM refresh_token WHERE tenant_id = <tenant>",
            "SELECT id FROM access_grant WHERE tenant_id = <tenant>",
            "SELECT id FROM api_client WHERE tenant_id = <tenant>",
            "SELECT id FROM api_client_secret WHERE tenant_id = <tenant>",
            "SELECT id FROM issuer WHERE tenant_id = <tenant>",
            "SELECT id FROM issuer_subject WHERE tenant_id = <tenant>");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    @Inject
    TenantRows rows;

    /**
     * Which of them a list shows.
     *
     * @param text that name or address hold, in any case
     */
    public record Wanted(Membership.@Nullable Status status, @Nullable Role role, @Nullable String text) {

        String and() {
            return (status == null ? "" : " AND m.status = :status")
                    + (role == null ? "" : " AND m.role = :role")
                    + (text == null
                            ? ""
                            : " AND (LOWER(m.name) LIKE :text ESCAPE '!' OR m.email LIKE :text ESCAPE '!')");
        }

        Map<String, Object> parameters() {
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (status != null) {
                parameters.put("status", status);
            }
            if (role != null) {
                parameters.put("role", role);
            }
            if (text != null) {
                parameters.put("text", "%" + Sql.literally(text.strip().toLowerCase(Locale.ROOT)) + "%");
            }
            return parameters;
        }
    }

    /** Sorted by {@code name} (by code point), {@code email} or {@code createdAt}; by name unless asked. */
    public Page<Membership> list(Wanted wanted, PageRequest request) {
        Keyset.Order order = ORDER.order(request);
        TypedQuery<Membership> query = entities.createQuery(
                "SELECT m FROM Membership m WHERE " + order.after() + wanted.and() + " ORDER BY " + order.by(),
                Membership.class);
        wanted.parameters().forEach(query::setParameter);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(), request.limit(), MemberStore::position);
    }

    private static String position(Membership member, String field) {
        return switch (field) {
            case "name" -> member.name();
            case "email" -> member.email();
            case "createdAt" -> member.createdAt().toString();
            default -> member.id().toString();
        };
    }

    public Optional<Membership> byEmail(String email) {
        return entities.createQuery("SELECT m FROM Membership m WHERE m.email = :email", Membership.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(m) FROM Membership m", Long.class)
                .getSingleResult();
    }

    public Optional<Membership> find(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id));
    }

    /** As it is now, and as it stays until the transaction ends. */
    public Optional<Membership> lock(UUID id) {
        entities.flush(); // locking reads anew
        return Optional.ofNullable(entities.find(Membership.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All that count and have the role or a larger one, locked in the order of their ids until the transaction ends. */
    public List<Membership> lockActive(Role least) {
        return lock(Membership.Status.ACTIVE, least);
    }

    /** As {@link #lockActive}, of those who have not come in yet. */
    public List<Membership> lockInvited(Role least) {
        return lock(Membership.Status.INVITED, least);
    }

    private List<Membership> lock(Membership.Status status, Role least) {
        entities.flush();
        List<Role> roles = List.of(Role.values()).stream()
                .filter(role -> role.holds(least))
                .toList();
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.status = :status AND m.role IN :roles ORDER BY m.id",
                        Membership.class)
                .setParameter("status", status)
                .setParameter("roles", roles)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws Refusal DUPLICATE when the address is known here */
    public void add(Membership member) {
        try {
            entities.persist(member);
            entities.flush();
        } catch (PersistenceException failure) {
            throw Sql.isDuplicate(failure)
                    ? Refusal.duplicate("/email", "There is a user with this e-mail address.")
                    : failure;
        }
    }

    public void remove(Membership member) {
        entities.remove(member);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    /** Leaves the revision alone: nobody's edit is stale because somebody logs in. */
    public void loggedIn(UUID id, Instant now) {
        rows.noted("membership", id, () -> {
            try (Handle handle = rows.open()) {
                handle.createUpdate(
                                "UPDATE membership SET last_login_at = :now WHERE tenant_id = <tenant> AND id = :id")
                        .bind("now", now)
                        .bind("id", id)
                        .execute();
            }
        });
    }

    /** Those who count and have neither a password, nor a sign-on that vouches for them. */
    public void inviteAllWithoutLogin() {
        try (Handle handle = rows.open()) {
            handle.execute("UPDATE membership SET status = 'INVITED' WHERE tenant_id = <tenant> AND status = 'ACTIVE'"
                    + " AND password_hash IS NULL AND identity_id IS NULL AND id NOT IN"
                    + " (SELECT membership_id FROM issuer_subject WHERE tenant_id = <tenant>)");
        }
    }

    /** What tokens of any user, session, client or issuer here may stand on. */
    public Set<UUID> subjects() {
        Set<UUID> subjects = new HashSet<>();
        for (String each : SUBJECTS) {
            try (Handle handle = rows.open();
                    Query query = handle.createQuery(each)) {
                query.mapTo(UUID.class).forEach(subjects::add);
            }
        }
        return subjects;
    }

    /** Nobody here has a proven identity any more. @return those that somebody had */
    public List<UUID> untieAll() {
        try (Handle handle = rows.open();
                Query query = handle.createQuery("SELECT DISTINCT identity_id FROM membership"
                        + " WHERE tenant_id = <tenant> AND identity_id IS NOT NULL")) {
            List<UUID> identities = query.mapTo(UUID.class).list();
            handle.execute("UPDATE membership SET identity_id = NULL WHERE tenant_id = <tenant>");
            return identities;
        }
    }
}
