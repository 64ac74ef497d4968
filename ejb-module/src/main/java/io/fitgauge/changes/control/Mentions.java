package io.fitgauge.changes.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.json.StoredJson;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Takes a person's name out of what the bound tenant's notices say. */
@Dependent
public class Mentions {

    private static final String ERASED = "(erased)";
    private static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_TITLE = 200;

    /** Names of one short word would be found everywhere. */
    private static final int SHORTEST = 5;

    private final TenantRows rows;

    @Inject
    Mentions(TenantRows rows) {
        this.rows = rows;
    }

    /** Those by which somebody is found in any text. */
    private static List<String> telling(Collection<String> marks) {
        return marks.stream().filter(mark -> mark.length() >= SHORTEST).toList();
    }

    /**
     * @param marks names and addresses
     * @return how many rows of which tables said them
     */
    public Map<String, Integer> erase(Collection<String> marks) {
        Map<String, Integer> gone = new TreeMap<>();
        try (Handle handle = rows.open()) {
            for (String mark : telling(marks)) {
                gone.merge("change_notice", notices(handle, mark), Integer::sum);
                gone.merge("change_wording", wordings(handle, mark), Integer::sum);
            }
        }
        return gone;
    }

    private static int notices(Handle handle, String mark) {
        List<Map.Entry<UUID, String>> saying = handle.createQuery(
                        "SELECT id, why FROM change_notice WHERE tenant_id = <tenant>"
                                + " AND LOCATE(:mark, LOWER(why)) > 0")
                .bind("mark", lower(mark))
                .map((row, context) -> Map.entry(UuidCreator.fromBytes(row.getBytes("id")), row.getString("why")))
                .list();
        saying.forEach(notice -> handle.createUpdate(
                        "UPDATE change_notice SET why = :why" + " WHERE tenant_id = <tenant> AND id = :id")
                .bind("why", without(notice.getValue(), mark, LONGEST_WHY))
                .bind("id", notice.getKey())
                .execute());
        return saying.size();
    }

    /** A wording that says the mark. */
    private record Saying(UUID notice, String language, String title, String told) {}

    private static int wordings(Handle handle, String mark) {
        String inJson = inJson(mark);
        List<Saying> saying = handle.createQuery(
                        "SELECT change_id, language, title, told FROM change_wording WHERE tenant_id = <tenant>"
                                + " AND (LOCATE(:mark, LOWER(title)) > 0 OR LOCATE(:inJson, LOWER(told)) > 0)")
                .bind("mark", lower(mark))
                .bind("inJson", lower(inJson))
                .map((row, context) -> new Saying(
                        UuidCreator.fromBytes(row.getBytes("change_id")),
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("told")))
                .list();
        saying.forEach(one -> handle.createUpdate("UPDATE change_wording SET title = :title, told = :told"
                        + " WHERE tenant_id = <tenant> AND change_id = :notice AND language = :language")
                .bind("title", without(one.title(), mark, LONGEST_TITLE))
                .bind("told", without(one.told(), inJson, Integer.MAX_VALUE))
                .bind("notice", one.notice())
                .bind("language", one.language())
                .execute());
        return saying.size();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** As it stands within a text of a JSON document. */
    private static String inJson(String mark) {
        String quoted = StoredJson.write(mark);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** In any case, wherever it stands. */
    private static String without(String text, String mark, int most) {
        Pattern said = Pattern.compile(Pattern.quote(mark), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String without = said.matcher(text).replaceAll(Matcher.quoteReplacement(ERASED));
        return without.length() <= most ? without : without.substring(0, most);
    }
}
