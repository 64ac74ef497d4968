package io.fitgauge.web.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.notifications.boundary.Preferences;
import io.fitgauge.notifications.boundary.PreferencesDraft;
import io.fitgauge.notifications.boundary.PreferencesView;
import io.fitgauge.paging.Revised;
import io.fitgauge.tenancy.Permission;
import io.fitgauge.web.identity.CurrentCaller;
import io.fitgauge.web.identity.Needs;
import io.fitgauge.web.json.Edits;
import io.fitgauge.web.paging.Conditional;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller wants to be told. */
@Path("/preferences")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Notifications")
public class PreferencesResource {

    @Inject
    Preferences preferences;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @GET
    @Needs(Permission.BE_TOLD)
    @Operation(
            summary = "Read how one is told",
            description = "In the product always; by mail and by webhook as one wants. People of an agency have theirs"
                    + " in the agency, and none in its clients. The language is the user's own: `/auth/language`.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = PreferencesView.class)))
    public Response read(@BeanParam Conditional conditional) {
        return conditional.answer(preferences.find(caller.get()));
    }

    @PUT
    @Needs(Permission.BE_TOLD)
    @Operation(
            summary = "Choose how one is told",
            description = "A digest goes out at the next such time of day where one is, once a day at most. What waits"
                    + " to be mailed goes out as it is wanted from now on; `OFF` drops it.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = PreferencesView.class)))
    public Response replace(
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = PreferencesDraft.class))) @NotNull
                    JsonNode body) {
        Revised<PreferencesView> current = preferences.find(caller.get());
        int revision = conditional.revision(current);
        PreferencesDraft draft = edits.replacement(body, current.value(), PreferencesDraft.class);
        return Conditional.changed(preferences.change(caller.get(), revision, draft));
    }
}
