package io.fitgauge.identity.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.TenantRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code tenant invite}: for administrators that have no password yet, because their tenant came in as an archive. */
@Dependent
class TenantInvitation implements OperatorCommand {

    private final TenantRegister register;
    private final WaitingAdministrators administrators;

    @Inject
    TenantInvitation(TenantRegister register, WaitingAdministrators administrators) {
        this.register = register;
        this.administrators = administrators;
    }

    @Override
    public String name() {
        return "tenant invite";
    }

    @Override
    public String usage() {
        return "SLUG (sends its invited administrators their invitation once more)";
    }

    @Override
    public String run(OperatorWords words) {
        words.allow();
        String slug = words.only();
        Caller system = new Caller(register.key(slug), Actor.system(), Access.of(Role.AGENCY_ADMIN), Locale.ENGLISH);
        List<WaitingAdministrators.Invitation> sent = administrators.invite(system);
        return sent.isEmpty()
                ? "No administrator of " + slug + " waits for an invitation."
                : sent.stream().map(TenantInvitation::line).collect(Collectors.joining("\n"));
    }

    private static String line(WaitingAdministrators.Invitation sent) {
        LinkView link = sent.link();
        return sent.email() + "\t" + (link == null ? "(mailed)" : link.url() + "\tuntil " + link.expiresAt());
    }
}
