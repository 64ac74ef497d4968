package io.fitgauge.changes.control;

import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.publishing.boundary.VersionChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sales ask for what must be, and do not call whom an exclusion means. Marketing aims at what companies can be found by, and
 * product looks at what they use and what they strive for.
 */
final class CriterionMeaning {

    private static final Set<Category> FOUND_BY = Set.of(Category.FIRMOGRAPHIC, Category.GEOGRAPHIC, Category.AUDIENCE);

    private static final List<String> WHAT_IT_ASKS = List.of("attribute", "match", "anyOf", "allOf");

    private final Map<String, Category> categories;
    private final Sentences sentences;

    /** @param categories of attributes, by key */
    CriterionMeaning(Map<String, Category> categories, Sentences sentences) {
        this.categories = categories;
        this.sentences = sentences;
    }

    void added(VersionChange change) {
        change.now(CriterionBody.class).ifPresent(now -> say("added", now, values(change)));
    }

    void removed(VersionChange change) {
        change.before(CriterionBody.class).ifPresent(was -> say("removed", was, values(change)));
    }

    /** One that is in another mode is as good as another one. */
    void changed(VersionChange change) {
        if (change.fields().contains("mode")) {
            removedUnlessScored(change);
            added(change);
        } else if (WHAT_IT_ASKS.stream().anyMatch(change.fields()::contains)) {
            change.now(CriterionBody.class).ifPresent(now -> say("changed", now, values(change)));
        } else {
            change.now(CriterionBody.class).ifPresent(now -> details(change, now));
        }
    }

    private void removedUnlessScored(VersionChange change) {
        change.before(CriterionBody.class)
                .filter(was -> was.mode() != Mode.SCORE)
                .ifPresent(was -> say("removed", was, values(change)));
    }

    private void say(String what, CriterionBody criterion, Map<String, String> values) {
        Mode mode = Objects.requireNonNull(criterion.mode());
        sentences.sales(mode.name().toLowerCase(Locale.ROOT) + "." + what, values);
        if (mode == Mode.EXCLUDE) {
            sentences.marketing("exclude." + what, values);
        } else if (asksAbout(criterion, FOUND_BY)) {
            sentences.marketing("target." + what, values);
        }
        if (mode != Mode.EXCLUDE && asksAbout(criterion, Set.of(Category.TECHNOGRAPHIC))) {
            sentences.product("technology." + what, values);
        }
        if (mode != Mode.EXCLUDE && asksAbout(criterion, Set.of(Category.STRATEGIC))) {
            sentences.product("need." + what, values);
        }
    }

    private boolean asksAbout(CriterionBody criterion, Set<Category> wanted) {
        return AskedAttributes.of(criterion).stream()
                .map(categories::get)
                .anyMatch(category -> category != null && wanted.contains(category));
    }

    private void details(VersionChange change, CriterionBody now) {
        if (change.fields().contains("weight") || change.fields().contains("group")) {
            sentences.sales("ranking", Map.of());
        }
        String reason = now.reason();
        if (change.fields().contains("reason") && reason != null) {
            sentences.sales("exclude.reason", with(change, "reason", reason));
        }
        if (change.fields().contains("validUntil")) {
            String until = now.validUntil();
            Map<String, String> values = until == null
                    ? values(change)
                    : with(change, "until", sentences.messages().day(LocalDate.parse(until)));
            sentences.sales(until == null ? "exclude.noEnd" : "exclude.until", values);
        }
    }

    private static Map<String, String> with(VersionChange change, String name, String value) {
        return Map.of("is", String.valueOf(change.is()), name, value);
    }

    private static Map<String, String> values(VersionChange change) {
        return Map.of("is", Objects.toString(change.is(), ""), "was", Objects.toString(change.was(), ""));
    }
}
