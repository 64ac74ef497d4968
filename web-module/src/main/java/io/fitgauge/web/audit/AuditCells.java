package io.fitgauge.web.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.language.CsvCells;
import io.fitgauge.web.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of the audit as the cells of a CSV row. */
final class AuditCells {

    static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "kind",
            "by",
            "byName",
            "agency",
            "agencyName",
            "operation",
            "resource",
            "resourceId",
            "before",
            "after",
            "address",
            "requestId");

    private AuditCells() {}

    static List<String> row(AuditView entry) {
        return Stream.<@Nullable Object>of(
                        entry.id(),
                        entry.at(),
                        entry.kind(),
                        entry.by(),
                        entry.byName(),
                        entry.agency(),
                        entry.agencyName(),
                        entry.operation(),
                        entry.resource(),
                        entry.resourceId(),
                        entry.before(),
                        entry.after(),
                        entry.address(),
                        entry.requestId())
                .map(AuditCells::cell)
                .toList();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return CsvCells.neutral(value instanceof Map<?, ?> fields ? json(fields) : value.toString());
    }

    private static String json(Map<?, ?> fields) {
        try {
            return Json.mapper().writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
