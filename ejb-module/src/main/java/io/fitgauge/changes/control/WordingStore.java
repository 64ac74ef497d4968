package io.fitgauge.changes.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.json.StoredJson;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What the bound tenant's notices say, in each language. */
@Dependent
public class WordingStore {

    private final TenantRows rows;

    @Inject
    WordingStore(TenantRows rows) {
        this.rows = rows;
    }

    /** All but the title, as it lies in a column. */
    record Told(List<String> what, Meaning meaning) {}

    /** @param wordings by language */
    public void add(UUID notice, Map<Locale, Wording> wordings) {
        try (Handle handle = rows.open()) {
            wordings.forEach((language, wording) -> handle.createUpdate(
                            "INSERT INTO change_wording (tenant_id, change_id, language, title, told)"
                                    + " VALUES (<tenant>, :notice, :language, :title, :told)")
                    .bind("notice", notice)
                    .bind("language", language.getLanguage())
                    .bind("title", wording.title())
                    .bind("told", StoredJson.write(new Told(wording.what(), wording.meaning())))
                    .execute());
        }
    }

    /**
     * @param language one that is spoken
     * @return by notice; in English those that were made before the language was spoken
     */
    public Map<UUID, Wording> of(Collection<UUID> notices, Locale language) {
        Map<UUID, Wording> found = new HashMap<>();
        if (!notices.isEmpty()) {
            found.putAll(in(notices, Locale.ENGLISH));
            found.putAll(language.getLanguage().equals("en") ? Map.of() : in(notices, language));
        }
        return found;
    }

    private Map<UUID, Wording> in(Collection<UUID> notices, Locale language) {
        Ids ids = Ids.of("notice", notices);
        try (Handle handle = rows.open()) {
            return handle
                    .createQuery("SELECT change_id, title, told FROM change_wording WHERE tenant_id = <tenant>"
                            + " AND language = :language AND change_id IN " + ids.sql())
                    .bind("language", language.getLanguage())
                    .bindMap(ids.parameters())
                    .map((row, context) -> Map.entry(UuidCreator.fromBytes(row.getBytes("change_id")), read(row)))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static Wording read(ResultSet row) throws SQLException {
        Told told = StoredJson.read(row.getString("told"), Told.class);
        return new Wording(row.getString("title"), told.what(), told.meaning());
    }
}
