package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.refusal.FieldErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the options may say that rows find their accounts by. The first one that finds an account decides. */
final class MatchKeys {

    static final String EXTERNAL_ID = ImportTarget.Field.EXTERNAL_ID.key();
    static final String DOMAIN = ImportTarget.Field.DOMAIN.key();
    static final String NAME = ImportTarget.Field.NAME.key();

    /** In the order in which they are asked. */
    static final List<String> ALL = List.of(EXTERNAL_ID, DOMAIN, NAME);

    private MatchKeys() {}

    /** @param mapped the targets that columns are mapped to */
    static void check(ImportKind kind, List<@Nullable String> match, Set<String> mapped, FieldErrors errors) {
        boolean usual = match.equals(List.of(EXTERNAL_ID));
        if (kind != ImportKind.ACCOUNT && !usual) {
            errors.add("/match", "Only accounts are matched by choice.");
        } else if (!ALL.containsAll(match) || new HashSet<>(match).size() < match.size()) {
            errors.add("/match", "Rows find accounts by " + String.join(", ", ALL) + ", each at most once.");
        } else if (mapped.contains(EXTERNAL_ID) && !match.contains(EXTERNAL_ID)) {
            errors.add("/match", "A column is mapped to externalId: rows find accounts by it first.");
        } else if (!usual && !mapped.containsAll(match)) {
            errors.add("/match", "Map a column to each of " + String.join(", ", match) + ".");
        }
    }
}
