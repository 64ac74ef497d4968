package io.fitgauge.web.accounts;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.fitgauge.accounts.boundary.ImportView;
import io.fitgauge.accounts.boundary.Imports;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.accounts.boundary.RejectedRows;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.LongWork;
import io.fitgauge.tenancy.Role;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.BodyHash;
import io.fitgauge.web.paging.Conditional;
import io.fitgauge.web.paging.FirstAnswer;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    Imports imports;

    @Inject
    @ConfigProperty(name = "fitgauge.import.max.bytes")
    long limit;

    @Inject
    WantedImport wanted;

    @Inject
    CurrentCaller caller;

    @Inject
    BodyHash hash;

    @Inject
    FirstAnswer first;

    @Context
    UriInfo uri;

    /** For the document only: the parts of the request. */
    @Schema(name = "ImportRequest")
    public record Parts(
            @Schema(type = SchemaType.STRING, format = "binary", description = "A CSV file, maybe packed by gzip")
                    Object file,
            @Schema(implementation = NewImport.class) Object options) {}

    /** Idempotent by hand: the body is a stream, and its parts are what a repeated request has in common. */
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
        try (Upload upload = Upload.of(parts, limit)) {
            hash.of(upload.digest());
            return LongWork.call(() -> first.orElse(() -> started(upload)));
        }
    }

    private Response started(Upload upload) throws IOException {
        NewImport options = wanted.of(caller.get(), upload.options());
        try (InputStream content = upload.content()) {
            JobView job = imports.start(caller.get(), upload.fileName(), content, options);
            return Response.accepted(job)
                    .location(uri.getBaseUriBuilder().path("jobs/{id}").build(job.id()))
                    .build();
        }
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
        return conditional.answer(imports.find(caller.get(), id));
    }

    @GET
    @Path("/{id}/rejects")
    @Produces({CSV, "application/problem+json"})
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
        Caller reader = caller.get();
        RejectedRows start = imports.rejects(reader, id, null);
        StreamingOutput body = out -> write(reader, id, start, out);
        return Response.ok(body, CSV).build();
    }

    private void write(Caller reader, UUID id, RejectedRows start, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(RejectedRows.COLUMNS);
        @Nullable RejectedRows some = start;
        while (some != null) {
            some.rows().forEach(csv::writeRecord);
            some = some.last() == null ? null : imports.rejects(reader, id, some.last());
        }
        csv.flush();
    }
}
