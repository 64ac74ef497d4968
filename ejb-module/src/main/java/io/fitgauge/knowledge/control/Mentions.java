package io.fitgauge.knowledge.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Takes a person's name out of the bound tenant's texts. */
@Dependent
public class Mentions {

    public static final String ERASED = "(erased)";

    /** Names of one short word would be found everywhere. */
    private static final int SHORTEST = 5;

    /** @param columns with the most characters that fit */
    private record Texts(String table, List<String> key, Map<String, Integer> columns) {}

    private static final List<Texts> ALL = List.of(
            new Texts(
                    "evidence",
                    List.of("id"),
                    Map.of("title", 200, "finding", 4000, "source_name", 200, "source_link", 2000)),
            new Texts("evidence_person", List.of("evidence_id", "seq"), Map.of("person_name", 200, "person_role", 200)),
            new Texts("evidence_link", List.of("evidence_id", "seq"), Map.of("note", 1000)),
            new Texts("channel", List.of("id"), Map.of("name", 200, "description", 4000)),
            new Texts("icp_comment", List.of("id"), Map.of("wording", 4000)));

    private final TenantRows rows;

    @Inject
    Mentions(TenantRows rows) {
        this.rows = rows;
    }

    /** Those by which somebody is found in any text. */
    public static List<String> telling(Collection<String> marks) {
        return marks.stream().filter(mark -> mark.length() >= SHORTEST).toList();
    }

    /** The tables in which they are looked for. */
    public static List<String> tables() {
        return ALL.stream().map(Texts::table).toList();
    }

    /**
     * @param marks names and addresses
     * @return how many rows of which tables said them
     */
    public Map<String, Integer> erase(Collection<String> marks) {
        Map<String, Integer> gone = new TreeMap<>();
        try (Handle handle = rows.open()) {
            marks.forEach(mark -> gone.merge("evidence_person", person(handle, mark), Integer::sum));
            for (Texts texts : ALL) {
                telling(marks).forEach(mark -> gone.merge(texts.table(), erase(handle, texts, mark), Integer::sum));
            }
        }
        return gone;
    }

    /** Somebody who was asked is found by the whole name, however short. */
    private static int person(Handle handle, String mark) {
        return handle.createUpdate("UPDATE evidence_person SET person_name = :erased"
                        + " WHERE tenant_id = <tenant> AND LOWER(person_name) = :mark")
                .bind("erased", ERASED)
                .bind("mark", mark.toLowerCase(Locale.ROOT))
                .execute();
    }

    private static int erase(Handle handle, Texts texts, String mark) {
        String said = texts.columns().keySet().stream()
                .map(column -> "LOCATE(:mark, LOWER(" + column + ")) > 0")
                .collect(Collectors.joining(" OR "));
        String sql = "SELECT " + String.join(", ", texts.key()) + ", "
                + String.join(", ", texts.columns().keySet()) + " FROM " + texts.table()
                + " WHERE tenant_id = <tenant> AND (" + said + ")";
        try (Query query = handle.createQuery(sql)) {
            List<Map<String, Object>> saying =
                    query.bind("mark", mark.toLowerCase(Locale.ROOT)).mapToMap().list();
            return saying.stream()
                    .mapToInt(row -> without(handle, texts, row, mark))
                    .sum();
        }
    }

    private static int without(Handle handle, Texts texts, Map<String, Object> row, String mark) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        texts.columns().forEach((column, most) -> after.put(column, without(row.get(column), mark, most)));
        String sets =
                after.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        String keys = texts.key().stream()
                .map(column -> " AND " + column + " = :" + column)
                .collect(Collectors.joining());
        String revised = texts.key().equals(List.of("id")) ? ", revision = revision + 1" : "";
        try (Update update = handle.createUpdate(
                "UPDATE " + texts.table() + " SET " + sets + revised + " WHERE tenant_id = <tenant>" + keys)) {
            after.forEach(update::bind);
            texts.key().forEach(column -> update.bind(column, row.get(column)));
            return update.execute();
        }
    }

    /** In any case, wherever it stands. */
    static @Nullable String without(@Nullable Object text, String mark, int most) {
        if (text == null) {
            return null;
        }
        Pattern said = Pattern.compile(Pattern.quote(mark), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String without = said.matcher(text.toString()).replaceAll(Matcher.quoteReplacement(ERASED));
        return without.length() <= most ? without : without.substring(0, most);
    }
}
