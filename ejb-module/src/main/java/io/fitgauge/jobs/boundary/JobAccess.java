package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose jobs are whose to see and to cancel. */
final class JobAccess {

    private JobAccess() {}

    /** @param requestedBy absent for the system's jobs, which everybody sees */
    static boolean maySee(Caller caller, @Nullable UUID requestedBy) {
        return requestedBy == null || mayCancel(caller, requestedBy);
    }

    static boolean mayCancel(Caller caller, @Nullable UUID requestedBy) {
        return caller.may(Role.TENANT_ADMIN)
                || requestedBy != null && requestedBy.equals(caller.actor().id());
    }

    /** @return whose jobs the caller sees beside the system's; absent for all */
    static @Nullable UUID visibleTo(Caller caller) {
        return caller.may(Role.TENANT_ADMIN) ? null : caller.actor().key();
    }
}
