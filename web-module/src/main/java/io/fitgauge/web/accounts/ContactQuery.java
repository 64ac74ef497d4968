package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.ContactFilter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of contacts. */
public class ContactQuery {

    @QueryParam("accountId")
    @Nullable
    UUID accountId;

    @QueryParam("name")
    @Parameter(description = "How the name begins, in any case")
    @Nullable
    String name;

    @QueryParam("email")
    @Parameter(description = "In any case")
    @Nullable
    String email;

    @QueryParam("department")
    @Nullable
    String department;

    @QueryParam("seniority")
    @Parameter(
            schema =
                    @Schema(
                            enumeration = {
                                "OWNER",
                                "C_LEVEL",
                                "VP",
                                "DIRECTOR",
                                "HEAD",
                                "MANAGER",
                                "SENIOR",
                                "STAFF",
                                "JUNIOR"
                            }))
    @Nullable
    String seniority;

    @QueryParam("externalId")
    @Nullable
    String externalId;

    ContactFilter filter() {
        return new ContactFilter(accountId, name, email, department, seniority, externalId);
    }
}
