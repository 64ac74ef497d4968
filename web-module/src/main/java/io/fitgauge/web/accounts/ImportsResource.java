package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.ImportView;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Role;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts from CSV files. */
@Path("/accounts/imports")
@Tag(name = "Accounts")
public class ImportsResource {

    @Inject
    ImportRequests requests;

    @Context
    UriInfo uri;

    /** For the document only: the parts of the request. */
    @Schema(name = "ImportRequest")
    public record Parts(
            @Schema(type = SchemaType.STRING, format = "binary", description = "A CSV file, maybe packed by gzip")
                    Object file,
            @Schema(implementation = NewImport.class) Object options) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/json")
    @Needs(Role.EDITOR)
    @Operation(
            summary = "Import accounts from a CSV file",
            description =
                    "Rows with a known `externalId` update, others create. A job reads the file, which may be packed by"
                            + " gzip. `POST /accounts/imports/preview` proposes the options.")
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
        return requests.start(Importable.ACCOUNTS, parts, uri);
    }

    @GET
    @Path("/{id}")
    @Produces("application/json")
    @Needs(Role.VIEWER)
    @Operation(summary = "Read an import: its job and what became of its rows so far")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response read(@PathParam("id") UUID id, @BeanParam Conditional conditional) {
        return requests.read(Importable.ACCOUNTS, id, conditional);
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({ImportRequests.CSV, "application/problem+json"})
    @Needs(Role.VIEWER)
    @Operation(
            summary = "Read what an import could not read",
            description = "Rejected rows, and cells that became unknown (`badCell: UNKNOWN`), as CSV with line, column,"
                    + " reason and the raw line.")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, a header and a row for each",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response rejects(@PathParam("id") UUID id) {
        return requests.rejects(Importable.ACCOUNTS, id);
    }
}
