package io.fitgauge.accounts.entity;

import io.fitgauge.fit.Attributes;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company of the tenant, as it was at one revision. No JPA entity: accounts are read and written by the thousand.
 *
 * @param id UUIDv7, so that ids are in the order in which accounts came
 * @param revision 1 at birth, one more with every change
 * @param origin of this revision
 * @param origins of values, by field; what is not among them stems from the first revision
 * @param lastImport the last import that made or changed it
 */
public record Account(
        UUID id,
        AccountFacts facts,
        int revision,
        Instant createdAt,
        Origin origin,
        Map<String, ValueOrigin> origins,
        @Nullable UUID lastImport) {

    public Account {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    public static Account born(UUID id, AccountFacts facts, Origin origin) {
        return new Account(id, facts, 1, origin.at(), origin, Map.of(), origin.importId());
    }

    /** @return the next revision; this very object when nothing changes */
    public Account changed(AccountFacts to, Origin by) {
        return confirmed(to, Set.of(), by);
    }

    /**
     * As {@link #changed}, but fields that are said again are a change, too: it is known from whom and when.
     *
     * @param said the fields that were said, whether they change or not; those that stay unknown do not count
     */
    public Account confirmed(AccountFacts to, Set<String> said, Origin by) {
        Map<String, Object> before = facts.fields();
        Map<String, Object> after = to.fields();
        Map<String, ValueOrigin> next = new LinkedHashMap<>(origins);
        next.keySet().retainAll(after.keySet());
        boolean news = !facts.equals(to);
        for (String field : after.keySet()) {
            if (said.contains(field) || !after.get(field).equals(before.get(field))) {
                next.put(field, new ValueOrigin.AtRevision(revision + 1));
                news = true;
            }
        }
        return news ? next(to, next, by) : this;
    }

    /**
     * The next revision, after other accounts have been merged into this one.
     *
     * @param inherited where the values stem from that it has from them
     */
    public Account enriched(AccountFacts to, Map<String, ValueOrigin.Inherited> inherited, Origin by) {
        Map<String, ValueOrigin> next = new LinkedHashMap<>(origins);
        next.putAll(inherited);
        return next(to, next, by);
    }

    private Account next(AccountFacts to, Map<String, ValueOrigin> next, Origin by) {
        UUID latest = by.importId() == null ? lastImport : by.importId();
        return new Account(id, to, revision + 1, createdAt, by, next, latest);
    }

    public String name() {
        return facts.name();
    }

    public Attributes attributes() {
        return facts.attributes();
    }

    public Instant updatedAt() {
        return origin.at();
    }
}
