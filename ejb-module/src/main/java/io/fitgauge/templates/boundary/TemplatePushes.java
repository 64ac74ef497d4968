package io.fitgauge.templates.boundary;

import io.fitgauge.identity.boundary.ClientWork;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.entity.GivenTemplate;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gives an agency's templates to its clients. It looks into both, with a transaction in each. */
@Dependent
public class TemplatePushes {

    private final Templates templates;
    private final ClientWork work;
    private final Clients clients;
    private final Tenants tenants;
    private final PushBook book;
    private final Instantiation instantiation;
    private final Jobs jobs;

    @Inject
    TemplatePushes(
            Templates templates,
            ClientWork work,
            Clients clients,
            Tenants tenants,
            PushBook book,
            Instantiation instantiation,
            Jobs jobs) {
        this.templates = templates;
        this.work = work;
        this.clients = clients;
        this.tenants = tenants;
        this.book = book;
        this.instantiation = instantiation;
        this.jobs = jobs;
    }

    /**
     * A job does it.
     *
     * @throws Refusal NOT_FOUND; ROLE_TOO_SMALL outside of agencies; WRONG_STATE for a built-in template; INVALID with
     *     every client that the caller may not work in, alike whether it exists or not
     */
    public JobView push(Caller caller, UUID id, PushWish wish) {
        TemplateView template = templates.find(caller, id, caller.language()).value();
        requireAgency(caller);
        if (template.createdAt() == null) {
            throw Refusal.wrongState("Clients have the built-in templates already. Copy this one and push the copy.");
        }
        FieldErrors errors = new FieldErrors();
        if (wish.makes() && template.kind() != TemplateKind.ICP) {
            errors.add("/instantiate", "Only ICPs are made in clients.");
        }
        check(caller, wish.clients(), errors);
        errors.refuseIfAny();
        if (wish.makes()) {
            instantiation.check(caller, id, wish.making());
        }
        PushInput input = new PushInput(id, wish);
        return jobs.enqueue(caller, TemplatePushJob.KIND, TemplateJson.write(input), (long)
                wish.clients().size());
    }

    /** @return those that are still its clients @throws Refusal NOT_FOUND, ROLE_TOO_SMALL */
    public TemplateClients given(Caller caller, UUID id) {
        int revision = templates.find(caller, id, caller.language()).revision();
        requireAgency(caller);
        List<TemplateClients.Client> all = book.given(caller, id).stream()
                .filter(given -> clients.has(caller, given.client()))
                .map(given -> view(caller, given, revision))
                .toList();
        return new TemplateClients(all);
    }

    private TemplateClients.Client view(Caller caller, GivenTemplate given, int revision) {
        return new TemplateClients.Client(
                given.client(),
                clients.find(caller, given.client()).value().name(),
                given.revision(),
                given.revision() == revision,
                given.pushedAt());
    }

    private void check(Caller caller, List<UUID> wanted, FieldErrors errors) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!seen.add(wanted.get(i))) {
                errors.add("/clients/" + i, "is named twice");
            } else if (work.in(caller, wanted.get(i), Role.EDITOR).isEmpty()) {
                errors.add("/clients/" + i, "is not a client that you may work in");
            }
        }
    }

    private void requireAgency(Caller caller) {
        if (!tenants.mine(caller).value().kind().equals("AGENCY")) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only agencies have clients.");
        }
    }
}
