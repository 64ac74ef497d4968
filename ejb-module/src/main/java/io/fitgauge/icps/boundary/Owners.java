package io.fitgauge.icps.boundary;

import io.fitgauge.identity.boundary.Members;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may look after ICPs: the tenant's own users. */
class Owners {

    private final Members members;

    @Inject
    Owners(Members members) {
        this.members = members;
    }

    /** Who creates one looks after it; but an API client, or a person of the agency, looks after nothing. */
    @Nullable
    UUID creator(Caller caller) {
        UUID id = caller.actor().id();
        return id != null && members.has(caller, id) ? id : null;
    }

    /** @throws Refusal INVALID for one who is not a user here */
    UUID named(Caller caller, UUID user) {
        if (!members.has(caller, user)) {
            throw Refusal.invalid("/ownerId", "is not a user here");
        }
        return user;
    }
}
