package io.fitgauge.feed.control;

import io.fitgauge.feed.entity.Webhook;
import io.fitgauge.feed.entity.WebhookSecret;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bound tenant's webhooks and their secrets. */
public class WebhookStore {

    private static final Keyset ORDERS =
            Keyset.endingWith("e.id").instant("createdAt", "e.createdAt").usually("createdAt");

    @PersistenceContext(unitName = "fitgauge")
    EntityManager entities;

    public Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    /** As it is now, locked until the transaction ends. */
    public Optional<Webhook> lock(UUID id) {
        return Optional.ofNullable(entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return those that are sent something, in no order */
    public List<Webhook> enabled() {
        return entities.createQuery("SELECT e FROM Webhook e WHERE e.enabled = TRUE", Webhook.class)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("SELECT COUNT(e) FROM Webhook e", Long.class)
                .getSingleResult();
    }

    /** Sorted by {@code createdAt}. */
    public Page<Webhook> list(PageRequest request) {
        Keyset.Order order = ORDERS.order(request);
        TypedQuery<Webhook> query = entities.createQuery(
                "SELECT e FROM Webhook e WHERE " + order.after() + " ORDER BY " + order.by(), Webhook.class);
        order.parameters().forEach(query::setParameter);
        return order.page(
                query.setMaxResults(request.limit() + 1).getResultList(),
                request.limit(),
                (webhook, field) -> (field.equals("id") ? webhook.id() : webhook.createdAt()).toString());
    }

    public void add(Webhook webhook) {
        entities.persist(webhook);
        entities.flush();
    }

    public void remove(Webhook webhook) {
        secrets(webhook.id()).forEach(entities::remove); // told of one by one
        entities.flush();
        entities.remove(webhook);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public void add(WebhookSecret secret) {
        entities.persist(secret);
        entities.flush();
    }

    /** @return those that sign now, the newest first */
    public List<WebhookSecret> live(UUID webhookId, Instant now) {
        return secrets(webhookId).stream().filter(secret -> secret.isLive(now)).toList();
    }

    /** Lets go of those that sign no more. */
    public void removeEnded(UUID webhookId, Instant now) {
        secrets(webhookId).stream().filter(secret -> !secret.isLive(now)).forEach(entities::remove);
        entities.flush();
    }

    private List<WebhookSecret> secrets(UUID webhookId) {
        return entities.createQuery(
                        "SELECT e FROM WebhookSecret e WHERE e.webhookId = :webhook ORDER BY e.createdAt DESC",
                        WebhookSecret.class)
                .setParameter("webhook", webhookId)
                .getResultList();
    }
}
