package io.fitgauge.nodes;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a node is told in its environment. */
public final class NodeSettings {

    private static final Set<String> AGENCIES = Set.of("north", "south", "umbrella", "slugworth", "prodnose");

    private NodeSettings() {}

    /** A database, and tenants with an administrator each, whose password is {@code for-tests-only-} and the slug. */
    public static Map<String, String> of(Map<String, String> database, Collection<String> slugs) {
        Map<String, String> settings = new TreeMap<>(database);
        settings.put("FITGAUGE_DEMO", "off");
        settings.put("FITGAUGE_WELCOME", "false");
        settings.put("FITGAUGE_QUOTA_REQUESTS", "off");
        settings.put("FITGAUGE_TENANTS", String.join(",", slugs));
        for (String slug : slugs) {
            String prefix = "FITGAUGE_TENANT_" + slug.toUpperCase(Locale.ROOT).replace('-', '_');
            settings.put(prefix + "_NAME", slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1));
            settings.put(prefix + "_KIND", AGENCIES.contains(slug) ? "AGENCY" : "CLIENT");
            settings.put(prefix + "_ADMIN_EMAIL", "admin@" + slug + ".example");
            settings.put(prefix + "_ADMIN_PASSWORD", "for-tests-only-" + slug);
        }
        return settings;
    }
}
