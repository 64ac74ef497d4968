package io.fitgauge.web.cards;

import io.fitgauge.cards.boundary.CardFile;
import io.fitgauge.cards.boundary.CardFormat;
import io.fitgauge.cards.boundary.CardWish;
import io.fitgauge.cards.boundary.Cards;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An ICP with its personas, to hand around. */
@Path("/icps/{id}/card")
@Tag(name = "ICPs")
public class CardResource {

    @Inject
    Cards cards;

    @Inject
    CurrentCaller caller;

    @Context
    Request request;

    @GET
    @Produces({CardTypes.PDF, CardTypes.HTML, "application/problem+json"})
    @Needs(Permission.READ_ICPS)
    @InReadersLanguage
    @Operation(
            summary = "Print an ICP with its personas as a card",
            description = "A page for the ICP, with its criteria and weights as a picture and its score bands, and one"
                    + " for each persona. What is too long for its page is shortened, and says so. As PDF, tagged for"
                    + " screen readers, or as one HTML file to print, which fetches nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = {
                @Content(mediaType = CardTypes.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response print(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description = "By Accept when absent; PDF where that does not choose",
                            schema = @Schema(enumeration = {"pdf", "html"}))
                    @Nullable
                    String format,
            @QueryParam("language")
                    @Parameter(
                            description = "A language tag such as `nl` or `de-AT`, of English, Dutch, German, Swedish"
                                    + " or Polish; the reader's own language when absent")
                    @Nullable
                    String language,
            @QueryParam("version")
                    @Parameter(
                            description =
                                    "A published version, or `draft`; the version in use when absent, or the draft"
                                            + " when none ever was",
                            schema = @Schema(type = SchemaType.STRING, pattern = "draft|[0-9]{1,9}"))
                    @Nullable
                    String version) {
        Caller reader = caller.get();
        CardFormat wanted = format == null ? CardTypes.accepted(request) : CardTypes.named(format);
        CardWish wish = new CardWish(wanted, version, CardTypes.language(language, reader));
        return answer(cards.print(reader, id, wish));
    }

    /** To be saved rather than shown: nothing of it then runs where the server's own pages do. */
    private static Response answer(CardFile card) {
        return Response.ok(card.content(), CardTypes.type(card.format()))
                .header(HttpHeaders.CONTENT_LANGUAGE, card.language().toLanguageTag())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + card.name() + "." + CardTypes.name(card.format()) + "\"")
                .header("Content-Security-Policy", card.policy() + "; frame-ancestors 'none'")
                .build();
    }
}
