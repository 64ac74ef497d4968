package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.AccountFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of accounts. */
public class AccountQuery {

    @QueryParam("name")
    @Parameter(description = "How the name begins, in any case")
    @Nullable
    String name;

    @QueryParam("domain")
    @Nullable
    String domain;

    @QueryParam("externalId")
    @Nullable
    String externalId;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2")
    @Nullable
    String country;

    @QueryParam("sector")
    @Nullable
    String sector;

    @QueryParam("relationship")
    @Parameter(schema = @Schema(enumeration = {"PROSPECT", "CUSTOMER", "FORMER"}))
    @Nullable
    String relationship;

    @QueryParam("fitLabel")
    @Parameter(schema = @Schema(enumeration = {"BEST", "BAD_FIT"}))
    @Nullable
    String fitLabel;

    AccountFilter filter() {
        return new AccountFilter(name, externalId, domain, country, sector, relationship, fitLabel);
    }
}
