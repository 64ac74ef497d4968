package io.fitgauge.reviews.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.json.StoredJson;
import io.fitgauge.portability.Mark;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes a person's name out of what the bound tenant's people said in reviews. */
@Dependent
public class Mentions {

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
        return Map.of(
                "review", Mark.telling(marks).stream().mapToInt(this::erase).sum());
    }

    private int erase(Mark mark) {
        try (Handle handle = rows.open()) {
            List<Said> saying = handle.createQuery(SAYING)
                    .bind("mark", mark.lower())
                    .bind("inJson", mark.lowerInJson())
                    .map((row, context) -> new Said(
                            UuidCreator.fromBytes(row.getBytes("id")),
                            row.getString("note"),
                            row.getString("checklist"),
                            row.getString("postponements")))
                    .list();
            return saying.stream().mapToInt(said -> write(handle, said, mark)).sum();
        }
    }

    private static int write(Handle handle, Said said, Mark mark) {
        String note = said.note() == null ? null : mark.erasedFrom(said.note());
        return handle.createUpdate("UPDATE review SET note = :note, checklist = :checklist,"
                        + " postponements = :postponements, revision = revision + 1"
                        + " WHERE tenant_id = <tenant> AND id = :id")
                .bind("note", note == null || note.length() <= MOST_OF_NOTE ? note : note.substring(0, MOST_OF_NOTE))
                .bind("checklist", checklist(said.checklist(), mark))
                .bind("postponements", postponements(said.postponements(), mark))
                .bind("id", said.id())
                .execute();
    }

    private static String checklist(String stored, Mark mark) {
        return StoredJson.write(StoredJson.list(stored, ReviewItem.class).stream()
                .map(item -> item.note() == null ? item : item.noting(mark.erasedFrom(item.note())))
                .toList());
    }

    private static String postponements(String stored, Mark mark) {
        return StoredJson.write(StoredJson.list(stored, Postponement.class).stream()
                .map(one -> one.because(mark.erasedFrom(one.reason())))
                .toList());
    }
}
