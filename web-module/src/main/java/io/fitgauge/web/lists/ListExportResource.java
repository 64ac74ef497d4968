package io.fitgauge.web.lists;

import io.fitgauge.lists.boundary.ListExport;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.CsvFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** A target list as CSV. */
@Path("/target-lists/{id}/export")
@Tag(name = "Target lists")
public class ListExportResource {

    @Inject
    ListExport export;

    @Inject
    CurrentCaller caller;

    @GET
    @Produces({CsvFile.TYPE, "application/problem+json"})
    @Needs(Permission.READ_LISTS)
    @Operation(
            summary = "Export the accounts on a target list as CSV",
            description =
                    "Streamed, with the columns of the export of all accounts. Cells that a spreadsheet would take for a formula begin with an apostrophe, which"
                            + " an import takes off again.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, a header and a row an account",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id) {
        Caller reader = caller.get();
        List<String> columns = export.columns(reader, id);
        return new CsvFile<List<String>>("target-list.csv", columns, after -> {
                    ListExport.Rows some = export.rows(reader, id, columns, after);
                    return new CsvFile.Part<>(some.rows(), some.next());
                })
                .answer();
    }
}
