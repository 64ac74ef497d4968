package io.fitgauge.accounts.control;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that rows say their contact or deal belongs to. */
record OwningAccounts(
        Map<String, Set<UUID>> byExternalId, Map<String, Set<UUID>> byDomain, Map<String, Set<UUID>> byName) {

    /**
     * The account that the row names: by external id, else by domain, else by name.
     *
     * @return null when it names none
     * @throws RefusedRow unless it is exactly one
     */
    @Nullable
    UUID of(RelatedRow row) throws RefusedRow {
        String externalId = row.said(RelatedField.ACCOUNT_EXTERNAL_ID);
        if (externalId != null) {
            return one(byExternalId.get(externalId), RelatedField.ACCOUNT_EXTERNAL_ID, externalId);
        }
        String domain = row.said(RelatedField.ACCOUNT_DOMAIN);
        if (domain != null) {
            return one(byDomain.get(domain), RelatedField.ACCOUNT_DOMAIN, domain);
        }
        String name = row.said(RelatedField.ACCOUNT_NAME);
        return name == null ? null : one(byName.get(TextKey.of(name)), RelatedField.ACCOUNT_NAME, name);
    }

    private static UUID one(@Nullable Set<UUID> found, RelatedField field, String said) throws RefusedRow {
        Set<UUID> accounts = Optional.ofNullable(found).orElse(Set.of());
        if (accounts.size() != 1) {
            String many = accounts.isEmpty() ? "no account" : "more than one account";
            throw new RefusedRow(field.key(), "There is " + many + " " + Quoted.of(said) + " here.");
        }
        return accounts.iterator().next();
    }
}
