package io.fitgauge;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the house, and which others each may import. A new room is one line here. */
final class FloorPlan {

    static final String HOUSE = "io.fitgauge";

    private static final List<String> LAYERS = List.of("boundary", "control", "entity");

    /** Rooms without a boundary of their own: everybody may use all of them. */
    private static final Set<String> OPEN =
            Set.of("fit", "refusal", "tenancy", "retry", "paging", "schema", "language", "portability", "json");

    /** What carries the conventions of every resource. */
    private static final Set<String> WEB_HALLS = Set.of("web.identity", "web.problem", "web.paging", "web.json");

    private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        room("fit");
        room("refusal");
        room("retry", "refusal");
        room("tenancy", "refusal", "retry");
        room("paging", "refusal");
        room("schema", "tenancy", "refusal");
        room(
                "portability",
                "tenancy",
                "json"); // what rooms say about what they keep; the archives themselves stand above
        room("language", "refusal");
        room("json");
        Set<String> halls = OPEN;
        room("reference", halls);
        room("outbox", halls);
        room("audit", halls);
        room("quota", halls);
        room("jobs", and(halls, "quota"));
        room("idempotency", halls);
        room("mail", halls);
        room("operator", halls);
        room("rates", and(halls, "reference", "outbox"));
        room("outbound", halls);
        room("agenda", halls);
        Set<String> ground = and(
                halls,
                "reference",
                "outbox",
                "audit",
                "quota",
                "jobs",
                "idempotency",
                "mail",
                "operator",
                "outbound",
                "agenda",
                "rates");
        room("tenants", ground);
        room("identity", and(ground, "tenants"));
        room("attributes", ground);
        room("accounts", and(ground, "tenants", "attributes")); // its upkeep goes through all tenants
        room(
                "icps",
                and(ground, "tenants", "identity", "attributes")); // a user looks after an ICP, a day is its tenant's
        Set<String> second = and(ground, "tenants", "identity", "attributes", "accounts", "icps");
        room("notifications", and(ground, "tenants", "identity"));
        room("feed", and(ground, "tenants", "identity", "notifications"));
        room("scoring", second);
        room("lists", and(second, "scoring"));
        room("focus", and(second, "scoring"));
        room("personas", second);
        room("committee", and(second, "scoring", "personas")); // the ICP that an account fits best says whom to expect
        room("knowledge", and(second, "personas"));
        room("advice", and(second, "scoring", "knowledge", "personas", "committee"));
        room("publishing", and(second, "scoring", "advice", "personas", "committee"));
        room("templates", and(second, "personas", "committee"));
        room("changes", and(second, "scoring", "personas", "knowledge", "committee", "publishing", "notifications"));
        room(
                "schedules",
                and(second, "personas", "committee", "templates", "notifications")); // a checklist is a template
        room(
                "reviews",
                and(
                        second,
                        "scoring",
                        "focus",
                        "personas",
                        "knowledge",
                        "committee",
                        "advice",
                        "publishing",
                        "templates",
                        "notifications",
                        "schedules"));
        room("demo", and(second, "scoring", "personas", "committee"));
        room("briefs", and(second, "scoring", "personas", "knowledge", "committee"));
        room("cards", and(second, "scoring", "personas", "schedules", "reviews"));
        room("archives", and(ground, "tenants", "identity"));
        room("agency", and(second, "scoring", "changes", "schedules", "reviews"));
        roof(and(
                second,
                "scoring",
                "lists",
                "focus",
                "personas",
                "templates",
                "knowledge",
                "committee",
                "advice",
                "publishing",
                "notifications",
                "feed",
                "changes",
                "schedules",
                "reviews",
                "briefs",
                "cards",
                "demo",
                "archives",
                "agency"));
    }

    private FloorPlan() {}

    private static void roof(Set<String> rooms) {
        Set<String> below = and(rooms, WEB_HALLS.toArray(String[]::new));
        for (String resource : List.of(
                "accounts",
                "agency",
                "changes",
                "feed",
                "notifications",
                "reviews",
                "schedules",
                "archives",
                "attributes",
                "audit",
                "briefs",
                "committee",
                "cards",
                "focus",
                "icps",
                "users",
                "integrations",
                "jobs",
                "knowledge",
                "lists",
                "personas",
                "templates",
                "publishing",
                "rates",
                "reference",
                "scoring",
                "tenants",
                "demo",
                "server")) {
            room("web." + resource, below);
        }
        for (String hall : WEB_HALLS) {
            room(hall, below);
        }
        room("web.openapi", and(below, "web")); // it describes what the application lists
        Set<String> everything = new TreeSet<>(MAY_IMPORT.keySet());
        room("web", everything); // the list of resources and providers
    }

    private static void room(String name, String... others) {
        room(name, Set.of(others));
    }

    private static void room(String name, Set<String> others) {
        MAY_IMPORT.put(name, others);
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(Arrays.asList(more));
        return Set.copyOf(all);
    }

    /** Whether this room stands in the plan. */
    static boolean knows(JavaClass type) {
        return MAY_IMPORT.containsKey(room(type));
    }

    static boolean allows(JavaClass from, JavaClass to) {
        if (!isOurs(to) || room(from).equals(room(to))) {
            return true;
        }
        return MAY_IMPORT.getOrDefault(room(from), Set.of()).contains(room(to)) && isDoor(to);
    }

    private static boolean isDoor(JavaClass to) {
        return OPEN.contains(room(to)) || room(to).startsWith("web") || layer(to) == 0;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE + ".");
    }

    /** @return such as {@code accounts} or {@code web.accounts} */
    static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        if (names.length < 3) {
            return "";
        }
        return names[2].equals("web") && names.length > 3 ? "web." + names[3] : names[2];
    }

    /** @return 0 for the boundary, 2 for entities, -1 in a flat room */
    static int layer(JavaClass type) {
        String name = type.getPackageName();
        return LAYERS.indexOf(name.substring(name.lastIndexOf('.') + 1));
    }

    static DescribedPredicate<JavaClass> rooms(String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe("of the rooms " + wanted, type -> wanted.contains(room(type)));
    }
}
