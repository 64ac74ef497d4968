package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds the bound tenant's accounts by what other systems call them. */
@Dependent
class AccountKeys {

    private final TenantRows rows;
    private final AliasStore aliases;

    @Inject
    AccountKeys(TenantRows rows, AliasStore aliases) {
        this.rows = rows;
        this.aliases = aliases;
    }

    private record Key(String text, UUID account) {}

    /** @param related some hundreds of rows at a time */
    OwningAccounts of(List<RelatedRow> related) {
        Set<String> externalIds = said(related, RelatedField.ACCOUNT_EXTERNAL_ID);
        Map<String, Set<UUID>> byExternalId = among("external_id", externalIds);
        aliases.accounts(externalIds).forEach((alias, account) -> byExternalId.putIfAbsent(alias, Set.of(account)));
        return new OwningAccounts(
                byExternalId,
                among("domain", said(related, RelatedField.ACCOUNT_DOMAIN)),
                byName(said(related, RelatedField.ACCOUNT_NAME)));
    }

    /** By the very name; where there is none, by the name without its legal form and the like. */
    private Map<String, Set<UUID>> byName(Set<String> names) {
        Map<String, Set<UUID>> found =
                among("name_key", names.stream().map(TextKey::of).distinct().toList());
        Map<String, String> others = new LinkedHashMap<>();
        names.stream()
                .filter(name -> !found.containsKey(TextKey.of(name)))
                .forEach(name -> others.put(TextKey.of(name), MatchName.of(name)));
        Map<String, Set<UUID>> alike =
                byMatchName(others.values().stream().distinct().toList());
        others.forEach((name, key) -> {
            if (alike.containsKey(key)) {
                found.put(name, alike.get(key));
            }
        });
        return found;
    }

    /** @param domains some hundreds at a time */
    Map<String, Set<UUID>> byDomain(Collection<String> domains) {
        return among("domain", domains);
    }

    /** @param names some hundreds at a time, each as {@link MatchName} writes it */
    Map<String, Set<UUID>> byMatchName(Collection<String> names) {
        return among("match_name", names);
    }

    private static Set<String> said(List<RelatedRow> related, RelatedField field) {
        Set<String> said = new LinkedHashSet<>();
        related.stream().map(row -> row.said(field)).filter(Objects::nonNull).forEach(said::add);
        return said;
    }

    private Map<String, Set<UUID>> among(String column, Collection<String> texts) {
        Map<String, Set<UUID>> accounts = new HashMap<>();
        if (texts.isEmpty()) {
            return accounts;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        texts.forEach(text -> parameters.put("v" + parameters.size(), text));
        String sql = "SELECT " + column + ", id FROM account WHERE tenant_id = <tenant> AND " + column + " IN (:"
                + String.join(", :", parameters.keySet()) + ")";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            query.bindMap(parameters)
                    .map((row, context) -> new Key(row.getString(1), UuidCreator.fromBytes(row.getBytes(2))))
                    .forEach(key -> accounts.computeIfAbsent(key.text(), text -> new LinkedHashSet<>())
                            .add(key.account()));
        }
        return accounts;
    }
}
