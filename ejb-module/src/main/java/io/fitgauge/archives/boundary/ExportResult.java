package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an export came to, as its job says it. */
final class ExportResult {

    private ExportResult() {}

    static String json(ArchiveView archive, long rows) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("export", archive.id());
        result.put("rows", rows);
        result.put("bytes", archive.bytes());
        result.put("sha256", archive.sha256());
        result.put("expiresAt", archive.expiresAt());
        return ArchiveResult.json(result);
    }
}
