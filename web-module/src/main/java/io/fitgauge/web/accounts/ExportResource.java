package io.fitgauge.web.accounts;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.fitgauge.accounts.boundary.AccountExport;
import io.fitgauge.accounts.boundary.ExportedRows;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All accounts as CSV. */
@Path("/accounts/export")
@Tag(name = "Accounts")
public class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    AccountExport export;

    @Inject
    CurrentCaller caller;

    @GET
    @Produces({CSV, "application/problem+json"})
    @Needs(Role.VIEWER)
    @Operation(
            summary = "Export all accounts as CSV",
            description = "Streamed. Cells that a spreadsheet would take for a formula begin with an apostrophe, which"
                    + " an import takes off again.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, a header and a row an account",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        Caller reader = caller.get();
        List<String> columns = export.columns(reader);
        StreamingOutput body = out -> write(reader, columns, out);
        return Response.ok(body, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"accounts.csv\"")
                .build();
    }

    private void write(Caller reader, List<String> columns, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns);
        @Nullable UUID after = null;
        do {
            ExportedRows some = export.rows(reader, columns, after);
            some.rows().forEach(csv::writeRecord);
            after = some.last();
        } while (after != null);
        csv.flush();
    }
}
