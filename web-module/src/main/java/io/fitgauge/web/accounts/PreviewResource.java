package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.accounts.boundary.PreviewView;
import io.fitgauge.accounts.boundary.Previews;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Tenants;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.BodyHash;
import io.fitgauge.web.paging.FirstAnswer;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
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

/** Looks into a CSV file of accounts before it is imported. */
@Path("/accounts/imports/preview")
@Tag(name = "Accounts")
public class PreviewResource {

    @Inject
    Previews previews;

    @Inject
    Tenants tenants;

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

    /** For the document only: the parts of the request. */
    @Schema(name = "PreviewRequest")
    public record Parts(
            @Schema(type = SchemaType.STRING, format = "binary", description = "A CSV file, maybe packed by gzip")
                    Object file,
            @Schema(implementation = NewImport.class) Object options) {}

    /** Idempotent by hand, as imports are: the body is a stream, and only its beginning is read. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces("application/json")
    @Needs(Role.EDITOR)
    @Operation(
            summary = "Propose how to import a CSV file",
            description = "Reads the beginning of the file and answers options that it can be imported with, and its"
                    + " first rows as they would be read. Options that are sent hold, the others are proposed."
                    + " Stores nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Parts.class),
                            encoding = @Encoding(name = "options", contentType = "application/json")))
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public @Nullable Object preview(List<EntityPart> sent) throws Exception {
        ImportParts parts = new ImportParts(sent);
        MessageDigest digest = BodyHash.sha256();
        ObjectNode said = wanted.complete(caller.get(), parts.optionsIfAny(digest));
        try (InputStream file = parts.file(limit, digest)) {
            byte[] head = file.readNBytes(Previews.HEAD);
            hash.of(digest);
            return first.orElse(() -> preview(head, said));
        }
    }

    private PreviewView preview(byte[] head, ObjectNode said) {
        Caller reader = caller.get();
        return previews.preview(reader, head, said, tenants.mine(reader).value().currency());
    }
}
