package io.fitgauge.committee.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Takes a person out of what the bound tenant's committees say. */
@Dependent
public class Traces {

    public static final String ERASED = "(erased)";

    /** Names of one short word would be found everywhere. */
    private static final int SHORTEST = 5;

    private static final List<String> OF_CONTACTS =
            List.of("committee_member", "committee_change", "lost_committee_member");

    private static final List<String> WITH_TEXTS = List.of("committee_member", "committee_change");

    private static final int MITIGATION = 1_000;
    private static final int NOTE = 2_000;

    private final TenantRows rows;

    @Inject
    Traces(TenantRows rows) {
        this.rows = rows;
    }

    /** Those by which somebody is found in any text. */
    public static List<String> telling(List<String> marks) {
        return marks.stream().filter(mark -> mark.length() >= SHORTEST).toList();
    }

    /** The tables whose texts may name somebody. */
    public static List<String> tables() {
        return WITH_TEXTS;
    }

    /** @return how many rows of which tables were about the contact, and are gone */
    public Map<String, Integer> forget(UUID contact) {
        Map<String, Integer> gone = new TreeMap<>();
        try (Handle handle = rows.open()) {
            for (String table : OF_CONTACTS) {
                gone.put(
                        table,
                        handle.createUpdate("DELETE FROM " + table
                                        + " WHERE tenant_id = <tenant> AND contact_id = :contact")
                                .bind("contact", contact)
                                .execute());
            }
        }
        return gone;
    }

    /**
     * @param marks names and addresses
     * @return how many rows of which tables said them
     */
    public Map<String, Integer> erase(List<String> marks) {
        Map<String, Integer> gone = new TreeMap<>();
        try (Handle handle = rows.open()) {
            for (String table : WITH_TEXTS) {
                telling(marks).forEach(mark -> gone.merge(table, erase(handle, table, mark), Integer::sum));
            }
        }
        return gone;
    }

    private static int erase(Handle handle, String table, String mark) {
        try (Query query = handle.createQuery(
                "SELECT id, mitigation, note FROM " + table
                        + " WHERE tenant_id = <tenant> AND (LOCATE(:mark, LOWER(mitigation)) > 0 OR LOCATE(:mark, LOWER(note)) > 0)")) {
            List<Map<String, Object>> saying =
                    query.bind("mark", mark.toLowerCase(Locale.ROOT)).mapToMap().list();
            return saying.stream()
                    .mapToInt(row -> without(handle, table, row, mark))
                    .sum();
        }
    }

    private static int without(Handle handle, String table, Map<String, Object> row, String mark) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("id", row.get("id"));
        after.put("mitigation", without(row.get("mitigation"), mark, MITIGATION));
        after.put("note", without(row.get("note"), mark, NOTE));
        String revised = table.equals("committee_member") ? ", revision = revision + 1" : "";
        return handle.createUpdate("UPDATE " + table + " SET mitigation = :mitigation, note = :note" + revised
                        + " WHERE tenant_id = <tenant> AND id = :id")
                .bindMap(after)
                .execute();
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
