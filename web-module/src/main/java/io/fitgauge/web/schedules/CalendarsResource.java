package io.fitgauge.web.schedules;

import io.fitgauge.identity.boundary.SecretLinks;
import io.fitgauge.schedules.boundary.CalendarFeeds;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What calendar programs read, by an address that is a secret. */
@Path("/calendars/{secret}.ics")
@Produces(CalendarsResource.CALENDAR)
@Tag(name = "Reviews")
public class CalendarsResource {

    static final String CALENDAR = "text/calendar";

    /** In place of what every answer says: calendar programs look often. */
    private static final String OWN_COPY = "private, max-age=300";

    @Inject
    SecretLinks links;

    @Inject
    CalendarFeeds feeds;

    @Context
    Request request;

    @Context
    HttpServletResponse answer;

    @GET
    @PermitAll
    @Operation(
            summary = "Read a calendar by its secret address",
            description = "The due days of the next 400 and the last 30 days, up to 2,000, as iCalendar (RFC 5545). An"
                    + " address that is unknown or revoked, or whose person or tenant does not count any more, is answered"
                    + " alike.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "As it was read before")
    public Response read(@PathParam("secret") @Parameter(description = "What the address ends in") String secret) {
        String text = links.open(secret, feeds::read);
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, OWN_COPY);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(text, CALENDAR + ";charset=UTF-8") : unchanged)
                .tag(tag)
                .build();
    }
}
