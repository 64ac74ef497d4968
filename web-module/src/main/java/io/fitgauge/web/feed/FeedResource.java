package io.fitgauge.web.feed;

import io.fitgauge.feed.boundary.Feed;
import io.fitgauge.feed.boundary.FeedPage;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in the caller's tenant. */
@Path("/events")
@Produces("application/json")
@Tag(name = "Webhooks")
public class FeedResource {

    @Inject
    Feed feed;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs(Permission.READ_EVENTS)
    @Operation(
            summary = "Ask for what happened, the oldest first",
            description = "The same events that webhooks get, with the same ids; they are kept for 30 days."
                    + " `nextCursor` is always there: ask again with it as `after`, later, also when there was nothing."
                    + " No event comes in behind a cursor that was given. The types, and what they say, are described"
                    + " under `webhooks` in this document; types may be added.")
    @APIResponse(
            responseCode = "200",
            description = "The next events, none when there are none yet",
            content = @Content(schema = @Schema(implementation = FeedPage.class)))
    @APIResponse(responseCode = "410", description = "Events after this cursor are not kept any more")
    public Response after(@BeanParam FeedQuery query) {
        return Response.ok(feed.after(caller.get(), query.after, query.type, query.limit()))
                .build();
    }
}
