package io.fitgauge.web.committee;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.committee.boundary.AccountCommittees;
import io.fitgauge.committee.boundary.MemberDraft;
import io.fitgauge.committee.boundary.MemberView;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The part that a contact plays at its account. */
@Path("/accounts/{id}/committee/members/{contactId}")
@Consumes("application/json")
@Produces("application/json")
@Tag(name = "Buying committees")
public class CommitteeMembersResource {

    @Inject
    AccountCommittees committees;

    @Inject
    CurrentCaller caller;

    @Inject
    Edits edits;

    @GET
    @Needs(Permission.READ_CONTACTS)
    @Operation(
            summary = "Read the part that a contact plays",
            description =
                    "Of any contact of the account; of one that plays no part without roles, and with the ETag `\"0\"`.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response read(
            @PathParam("id") UUID id, @PathParam("contactId") UUID contactId, @BeanParam Conditional conditional) {
        return conditional.answer(committees.member(caller.get(), id, contactId));
    }

    @PUT
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(
            summary = "Say which part a contact plays",
            description = "For the first time with `If-Match: \"0\"`. It counts while the contact is at this account.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contactId,
            @BeanParam Conditional conditional,
            @RequestBody(content = @Content(schema = @Schema(implementation = MemberDraft.class))) @NotNull
                    JsonNode body) {
        Revised<MemberView> current = committees.member(caller.get(), id, contactId);
        int revision = conditional.revision(current);
        MemberDraft draft = edits.replacement(body, current.value(), MemberDraft.class);
        return Conditional.changed(committees.put(caller.get(), id, contactId, revision, draft));
    }

    @DELETE
    @Needs(Permission.WRITE_CONTACTS)
    @Operation(
            summary = "Say that a contact plays no part any more",
            description = "The contact stays, and so does the history.")
    @APIResponse(responseCode = "204", description = "Plays no part")
    public void delete(
            @PathParam("id") UUID id, @PathParam("contactId") UUID contactId, @BeanParam Conditional conditional) {
        Revised<MemberView> current = committees.member(caller.get(), id, contactId);
        committees.remove(caller.get(), id, contactId, conditional.revision(current));
    }
}
