package io.fitgauge.reviews.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.reviews.entity.ReviewJson;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes a person's name out of what the bound tenant's people said in reviews. */
@Dependent
public class Mentions {

    static final String ERASED = "(erased)";

    /** Names of one short word would be found everywhere. */
    private static final int SHORTEST = 5;

    private static final int MOST_OF_NOTE = 4_000;

    private static final String SAYING =
            "SELECT id, note, checklist, postponements FROM review WHERE tenant_id = <tenant>"
                    + " AND (LOCATE(:mark, LOWER(note)) > 0 OR LOCATE(:inJson, LOWER(checklist)) > 0"
                    + " OR LOCATE(:inJson, LOWER(postponements)) > 0)";

    private final TenantRows rows;

    @Inject
    Mentions(TenantRows rows) {
        this.rows = rows;
    }

    private record Said(UUID id, @Nullable String note, String checklist, String postponements) {}

    /**
     * @param marks names and addresses
     * @return how many reviews said them
     */
    public Map<String, Integer> erase(Collection<String> marks) {
        int gone = marks.stream()
                .filter(mark -> mark.length() >= SHORTEST)
                .mapToInt(this::erase)
                .sum();
        return Map.of("review", gone);
    }

    private int erase(String mark) {
        try (Handle handle = rows.open()) {
            List<Said> saying = handle.createQuery(SAYING)
                    .bind("mark", mark.toLowerCase(Locale.ROOT))
                    .bind("inJson", inJson(mark).toLowerCase(Locale.ROOT))
                    .map((row, context) -> new Said(
                            UuidCreator.fromBytes(row.getBytes("id")),
                            row.getString("note"),
                            row.getString("checklist"),
                            row.getString("postponements")))
                    .list();
            return saying.stream().mapToInt(said -> write(handle, said, mark)).sum();
        }
    }

    private static int write(Handle handle, Said said, String mark) {
        String note = said.note() == null ? null : without(said.note(), mark);
        return handle.createUpdate("UPDATE review SET note = :note, checklist = :checklist,"
                        + " postponements = :postponements, revision = revision + 1"
                        + " WHERE tenant_id = <tenant> AND id = :id")
                .bind("note", note == null || note.length() <= MOST_OF_NOTE ? note : note.substring(0, MOST_OF_NOTE))
                .bind("checklist", checklist(said.checklist(), mark))
                .bind("postponements", postponements(said.postponements(), mark))
                .bind("id", said.id())
                .execute();
    }

    private static String checklist(String stored, String mark) {
        return ReviewJson.write(ReviewJson.list(stored, ReviewItem.class).stream()
                .map(item -> item.note() == null ? item : item.noting(without(item.note(), mark)))
                .toList());
    }

    private static String postponements(String stored, String mark) {
        return ReviewJson.write(ReviewJson.list(stored, Postponement.class).stream()
                .map(one -> one.because(without(one.reason(), mark)))
                .toList());
    }

    /** As it stands within a text of a JSON document. */
    private static String inJson(String mark) {
        String quoted = ReviewJson.write(mark);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** In any case, wherever it stands. */
    static String without(String text, String mark) {
        Pattern said = Pattern.compile(Pattern.quote(mark), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return said.matcher(text).replaceAll(Matcher.quoteReplacement(ERASED));
    }
}
