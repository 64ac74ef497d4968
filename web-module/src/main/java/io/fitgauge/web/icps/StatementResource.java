package io.fitgauge.web.icps;

import io.fitgauge.icps.boundary.IcpStatement;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.language.Languages;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.InReadersLanguage;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an ICP says, in words. */
@Path("/icps/{id}/statement")
@Produces("application/json")
@Tag(name = "ICPs")
public class StatementResource {

    @Inject
    Icps icps;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(
            summary = "Read in one or two sentences which companies an ICP means",
            description = "First what must be, with the needs of the segment, then what would be nice, then what is"
                    + " excluded. Of the draft, as in the ICP itself, or of a published version.")
    @APIResponse(
            responseCode = "200",
            description = "In the language asked for",
            content = @Content(schema = @Schema(implementation = IcpStatement.class)))
    public Response statement(
            @PathParam("id") UUID id,
            @QueryParam("locale")
                    @Parameter(
                            description = "A language tag such as `nl` or `de-AT`, of English, Dutch, German, Swedish"
                                    + " or Polish; the reader's own language when absent")
                    @Nullable
                    String locale,
            @QueryParam("version") @Parameter(description = "A published version; the draft when absent") @Nullable
                    Integer version) {
        Caller reader = caller.get();
        IcpStatement statement =
                icps.statement(reader, id, version, locale == null ? reader.language() : spoken(locale));
        return Response.ok(statement)
                .header(HttpHeaders.CONTENT_LANGUAGE, statement.locale())
                .build();
    }

    private static Locale spoken(String tag) {
        Locale wanted = Locale.forLanguageTag(tag.strip());
        if (Languages.spoken().stream()
                .noneMatch(language -> language.getLanguage().equals(wanted.getLanguage()))) {
            throw new Refusal(
                    Reason.INVALID,
                    "locale must be a tag of one of these languages: "
                            + Languages.spoken().stream()
                                    .map(Locale::getLanguage)
                                    .collect(Collectors.joining(", ")) + ".");
        }
        return wanted;
    }
}
