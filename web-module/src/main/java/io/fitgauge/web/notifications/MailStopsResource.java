package io.fitgauge.web.notifications;

import io.fitgauge.notifications.boundary.MailStops;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The link in every mail that ends such mails. Mail programs post to it by themselves when somebody wants that. */
@Path("/mail-stops/{secret}")
@Produces("text/html")
@Tag(name = "Notifications")
public class MailStopsResource {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Inject
    MailStops stops;

    @GET
    @PermitAll
    @Operation(
            summary = "Ask whether mails shall end",
            description = "A page with a button, in the language of the mails. It changes nothing: programs that look"
                    + " after mails follow their links.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response ask(@PathParam("secret") String secret) {
        return page(stops.ask(secret));
    }

    @POST
    @Consumes("*/*")
    @PermitAll
    @Operation(
            summary = "End mails with one click (RFC 8058)",
            description = "Without a login, and as often as one likes. The body, `List-Unsubscribe=One-Click`, is not"
                    + " looked at. In `/preferences` the mails can be turned on again.")
    @APIResponse(
            responseCode = "200",
            description = "There will be no more; a page that says so",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "409", description = "The person is changing the same right now; try again")
    public Response stop(@PathParam("secret") String secret) {
        return page(stops.stop(secret));
    }

    private static Response page(String html) {
        return Response.ok(html, "text/html; charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
