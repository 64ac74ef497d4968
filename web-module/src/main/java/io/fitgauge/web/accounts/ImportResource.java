package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.ImportView;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.accounts.boundary.PreviewView;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Files of one kind on their way in: the same operations, whatever the rows are. */
public abstract class ImportResource {

    private final Importable what;

    @Inject
    ImportRequests requests;

    @Context
    UriInfo uri;

    ImportResource(Importable what) {
        this.what = what;
    }

    /** For the document only: the parts of a request to import. */
    @Schema(name = "ImportRequest")
    public record Parts(
            @Schema(type = SchemaType.STRING, format = "binary", description = "A CSV file, maybe packed by gzip")
                    Object file,
            @Schema(implementation = NewImport.class) Object options) {}

    /** For the document only: the parts of a request to look. */
    @Schema(name = "PreviewRequest")
    public record PreviewParts(
            @Schema(type = SchemaType.STRING, format = "binary", description = "A CSV file, maybe packed by gzip")
                    Object file,
            @Schema(implementation = NewImport.class) Object options) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/json")
    @Needs(Permission.IMPORT)
    @Operation(
            summary = "Import a CSV file",
            description = "A job reads the file, which may be packed by gzip. Rows with a known `externalId` update;"
                    + " accounts are also found by what `match` says, contacts by their e-mail address at the same"
                    + " account. Other rows create. `…/preview` proposes the options.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Parts.class),
                            encoding = @Encoding(name = "options", contentType = "application/json")))
    @APIResponse(
            responseCode = "202",
            description = "A job reads the file; `Location` is where to watch it",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public @Nullable Object start(List<EntityPart> parts) throws Exception {
        return requests.start(what, parts, uri);
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/json")
    @Needs(Permission.IMPORT)
    @Operation(
            summary = "Propose how to import a CSV file",
            description = "Reads the beginning of the file and answers options that it can be imported with, its first"
                    + " rows as they would be read, and what is here already that they speak of. Options that are sent"
                    + " hold, the others are proposed. Stores nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PreviewParts.class),
                            encoding = @Encoding(name = "options", contentType = "application/json")))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public @Nullable Object preview(List<EntityPart> parts) throws Exception {
        return requests.preview(what, parts);
    }

    @GET
    @Path("/{id}")
    @Produces("application/json")
    @Needs(Permission.READ_IMPORTS)
    @Operation(summary = "Read an import: its job and what became of its rows so far")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return requests.read(what, id, conditional);
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({ImportRequests.CSV, "application/problem+json"})
    @Needs(Permission.READ_IMPORTS)
    @Operation(
            summary = "Read what an import could not read",
            description = "Rejected rows, cells that became unknown (`badCell: UNKNOWN`), and new accounts that look"
                    + " like ones that are here, as CSV with line, column, reason and the raw line.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, a header and a row for each",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejects(@PathParam("id") UUID id) {
        return requests.rejects(what, id);
    }
}
