package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.OneTimeLink.Purpose;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Administrators who have not come in yet, and whom nobody inside may be there to invite. */
@Stateless
public class WaitingAdministrators {

    @Inject
    MemberStore members;

    @Inject
    LinkDelivery delivery;

    /** @param link to be handed on; absent when it is mailed */
    public record Invitation(String email, @Nullable LinkView link) {}

    /** Each gets a new link, which ends the one before. */
    public List<Invitation> invite(Caller system) {
        return members.lockInvited(Role.TENANT_ADMIN).stream()
                .map(member -> new Invitation(member.email(), delivery.send(system, member, Purpose.INVITATION)))
                .toList();
    }
}
