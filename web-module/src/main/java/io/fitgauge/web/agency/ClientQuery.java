package io.fitgauge.web.agency;

import io.fitgauge.tenants.boundary.ClientFilter;
import io.fitgauge.tenants.boundary.ClientStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of clients. */
public class ClientQuery {

    @QueryParam("q")
    @Parameter(description = "A part of the name or the slug, in any case")
    @Size(max = 200)
    @Nullable
    String q;

    @QueryParam("status")
    @Nullable
    ClientStatus status;

    ClientFilter filter() {
        return new ClientFilter(q, status);
    }
}
