package io.fitgauge.web.users;

import io.fitgauge.identity.boundary.UserFilter;
import io.fitgauge.identity.boundary.UserStatus;
import io.fitgauge.tenancy.Role;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of users. */
public class UserQuery {

    @QueryParam("status")
    @Nullable
    UserStatus status;

    @QueryParam("role")
    @Nullable
    Role role;

    @QueryParam("q")
    @Parameter(description = "What name or e-mail address hold, in any case")
    @Nullable
    String text;

    UserFilter filter() {
        return new UserFilter(status, role, text);
    }
}
