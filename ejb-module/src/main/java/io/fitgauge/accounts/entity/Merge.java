package io.fitgauge.accounts.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an account when others are merged into it: what it knows stays, what it does not know comes from the
 * first of the others that does, unless another one was preferred for a field. Every external id goes on naming it.
 */
public final class Merge {

    private static final String EXTERNAL_ID = "externalId";

    private final Account survivor;
    private final List<Account> all;
    private final Map<String, UUID> preferred;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Account> taken = new LinkedHashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();

    /** @param preferred by field, the account that is to be believed; one that does not know it does not count */
    public Merge(Account survivor, List<Account> others, Map<String, UUID> preferred) {
        this.survivor = survivor;
        this.all = Stream.concat(Stream.of(survivor), others.stream()).toList();
        this.preferred = Map.copyOf(preferred);
        Set<String> known = new LinkedHashSet<>();
        all.forEach(account -> known.addAll(account.facts().fields().keySet()));
        known.forEach(this::settle);
    }

    private void settle(String field) {
        List<Account> knowing =
                all.stream().filter(account -> says(account, field) != null).toList();
        Account believed = knowing.stream()
                .filter(account -> account.id().equals(preferred.get(field)))
                .findFirst()
                .orElse(knowing.get(0));
        Object kept = Objects.requireNonNull(says(believed, field));
        fields.put(field, kept);
        if (!believed.id().equals(survivor.id())) {
            taken.put(field, believed);
        }
        if (!field.equals(EXTERNAL_ID)) {
            knowing.forEach(account -> compare(field, kept, account));
        }
    }

    private void compare(String field, Object kept, Account account) {
        Object said = Objects.requireNonNull(says(account, field));
        if (!said.equals(kept)) {
            conflicts.add(new MergeConflict(field, kept, said, account.id()));
        }
    }

    private static @Nullable Object says(Account account, String field) {
        return account.facts().fields().get(field);
    }

    /** What is known then. */
    public AccountFacts facts() {
        return AccountFacts.of(fields);
    }

    /** The fields that come from another account, and from which. */
    public Map<String, Account> taken() {
        return Map.copyOf(taken);
    }

    /** What was known otherwise and is not any more. */
    public List<MergeConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** External ids that the account had by itself before, but for the one that it keeps. */
    public List<String> formerExternalIds() {
        return all.stream()
                .map(account -> account.facts().externalId())
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(fields.get(EXTERNAL_ID)))
                .toList();
    }
}
