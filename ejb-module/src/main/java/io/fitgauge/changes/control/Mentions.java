package io.fitgauge.changes.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.portability.Mark;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes a person's name out of what the bound tenant's notices say. */
@Dependent
public class Mentions {

    private static final int LONGEST_WHY = 2_000;
    private static final int LONGEST_TITLE = 200;

    private final TenantRows rows;

    @Inject
    Mentions(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * @param marks names and addresses
     * @return how many rows of which tables said them
     */
    public Map<String, Integer> erase(Collection<String> marks) {
        Map<String, Integer> gone = new TreeMap<>();
        try (Handle handle = rows.open()) {
            for (Mark mark : Mark.telling(marks)) {
                gone.merge("change_notice", notices(handle, mark), Integer::sum);
                gone.merge("change_wording", wordings(handle, mark), Integer::sum);
            }
        }
        return gone;
    }

    private static int notices(Handle handle, Mark mark) {
        List<Map.Entry<UUID, String>> saying = handle.createQuery(
                        "SELECT id, why FROM change_notice WHERE tenant_id = <tenant>"
                                + " AND LOCATE(:mark, LOWER(why)) > 0")
                .bind("mark", mark.lower())
                .map((row, context) -> Map.entry(UuidCreator.fromBytes(row.getBytes("id")), row.getString("why")))
                .list();
        saying.forEach(notice -> handle.createUpdate(
                        "UPDATE change_notice SET why = :why WHERE tenant_id = <tenant> AND id = :id")
                .bind("why", cut(mark.erasedFrom(notice.getValue()), LONGEST_WHY))
                .bind("id", notice.getKey())
                .execute());
        return saying.size();
    }

    /** A wording that says the mark. */
    private record Saying(UUID notice, String language, String title, String told) {}

    private static int wordings(Handle handle, Mark mark) {
        List<Saying> saying = handle.createQuery(
                        "SELECT change_id, language, title, told FROM change_wording WHERE tenant_id = <tenant>"
                                + " AND (LOCATE(:mark, LOWER(title)) > 0 OR LOCATE(:inJson, LOWER(told)) > 0)")
                .bind("mark", mark.lower())
                .bind("inJson", mark.lowerInJson())
                .map((row, context) -> new Saying(
                        UuidCreator.fromBytes(row.getBytes("change_id")),
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("told")))
                .list();
        saying.forEach(one -> handle.createUpdate("UPDATE change_wording SET title = :title, told = :told"
                        + " WHERE tenant_id = <tenant> AND change_id = :notice AND language = :language")
                .bind("title", cut(mark.erasedFrom(one.title()), LONGEST_TITLE))
                .bind("told", mark.inJson().erasedFrom(one.told()))
                .bind("notice", one.notice())
                .bind("language", one.language())
                .execute());
        return saying.size();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
