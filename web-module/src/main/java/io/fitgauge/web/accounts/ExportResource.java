package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.AccountExport;
import io.fitgauge.accounts.boundary.ExportedRows;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.CsvFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All accounts as CSV. */
@Path("/accounts/export")
@Tag(name = "Accounts")
public class ExportResource {

    @Inject
    AccountExport export;

    @Inject
    CurrentCaller caller;

    @GET
    @Produces({CsvFile.TYPE, "application/problem+json"})
    @Needs(Permission.READ_ACCOUNTS)
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
        return new CsvFile<UUID>("accounts.csv", columns, after -> {
                    ExportedRows some = export.rows(reader, columns, after);
                    return new CsvFile.Part<>(some.rows(), some.last());
                })
                .answer();
    }
}
