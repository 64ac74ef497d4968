package io.fitgauge.web.audit;

import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Json;
import io.fitgauge.web.paging.CsvFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what, as a file. */
@Path("/audit/export")
@Tag(name = "Audit")
public class AuditExportResource {

    private static final String JSON_LINES = "application/x-ndjson";

    private static final List<Variant> OFFERED = Variant.mediaTypes(
                    MediaType.valueOf(CsvFile.TYPE), MediaType.valueOf(JSON_LINES))
            .build();

    @Inject
    NamedEntries named;

    @Inject
    CurrentCaller caller;

    @GET
    @Produces({CsvFile.TYPE, JSON_LINES, "application/problem+json"})
    @Needs(Permission.READ_AUDIT)
    @Operation(
            summary = "Export who did what",
            description = "Streamed, newest first: CSV, or with `Accept: application/x-ndjson` a JSON object a line, as"
                    + " the list shows them.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = JSON_LINES, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@BeanParam AuditQuery wanted, @Context Request request) {
        Variant chosen = request.selectVariant(OFFERED);
        return chosen != null && chosen.getMediaType().isCompatible(MediaType.valueOf(JSON_LINES))
                ? lines(caller.get(), wanted)
                : csv(caller.get(), wanted);
    }

    private Response csv(Caller reader, AuditQuery wanted) {
        return new CsvFile<List<String>>("audit.csv", AuditCells.COLUMNS, after -> {
                    Page<AuditView> some = page(reader, wanted, after);
                    return new CsvFile.Part<>(
                            some.items().stream().map(AuditCells::row).toList(), some.next());
                })
                .answer();
    }

    private Response lines(Caller reader, AuditQuery wanted) {
        StreamingOutput lines = out -> write(reader, wanted, out);
        return Response.ok(lines, JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.jsonl\"")
                .build();
    }

    private void write(Caller reader, AuditQuery wanted, OutputStream out) throws IOException {
        @Nullable List<String> after = null;
        do {
            Page<AuditView> some = page(reader, wanted, after);
            for (AuditView entry : some.items()) {
                out.write(Json.mapper().writeValueAsString(entry).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            after = some.next();
        } while (after != null);
    }

    private Page<AuditView> page(Caller reader, AuditQuery wanted, @Nullable List<String> after) {
        return named.page(reader, wanted, new PageRequest(PageRequest.MOST, "", after));
    }
}
