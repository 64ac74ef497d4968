package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.committee.boundary.PeopleAt.Person;
import io.fitgauge.committee.control.NextContact;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.Expected;
import io.fitgauge.committee.entity.Known;
import io.fitgauge.committee.entity.NextStep;
import io.fitgauge.committee.entity.RoleCover;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what is said of an account's committee. */
@Dependent
class AccountReports {

    private final Accounts accounts;
    private final Icps icps;
    private final Committees committees;
    private final PeopleAt people;
    private final PersonaMatches matches;

    @Inject
    AccountReports(Accounts accounts, Icps icps, Committees committees, PeopleAt people, PersonaMatches matches) {
        this.accounts = accounts;
        this.icps = icps;
        this.committees = committees;
        this.people = people;
        this.matches = matches;
    }

    /** @param icpId whose committee; nobody's when absent */
    AccountCommitteeView report(Caller caller, UUID account, @Nullable UUID icpId) {
        @Nullable CommitteeView committee = icpId == null ? null : committees.ofIcp(caller, icpId);
        Assessment assessment = assess(caller, account, committee);
        List<Person> members = people.members(caller, account);
        InWords words = new InWords(caller.language());
        Map<CommitteeRole, ExpectedRole> said = roles(committee);
        ExpectedRole blocker = said.get(CommitteeRole.BLOCKER);
        return new AccountCommitteeView(
                account,
                icpId,
                icpId == null ? null : icps.find(caller, icpId).value().name(),
                assessment.coverage(),
                assessment.expected().employees(),
                committee == null ? null : committee.combine(),
                assessment.roles().stream()
                        .map(cover -> RoleCoverView.of(cover, contents(said, cover)))
                        .toList(),
                missing(assessment.roles()),
                members.stream()
                        .map(person -> MemberView.of(person.member(), person.contact()))
                        .toList(),
                assessment.risks().stream()
                        .map(risk -> words.risk(risk, blocker == null ? null : blocker.mitigation()))
                        .toList(),
                next(caller, account, assessment, committee, words));
    }

    Assessment assess(Caller caller, UUID account, @Nullable CommitteeView committee) {
        BigDecimal employees = employees(caller, account);
        List<Known> known =
                people.members(caller, account).stream().map(Person::known).toList();
        Expected expected = committee == null ? new Expected(Map.of(), null, employees) : committee.at(employees);
        return Assessment.of(expected, known);
    }

    private @Nullable BigDecimal employees(Caller caller, UUID account) {
        Object number = accounts.find(caller, account).value().attributes().get("employees");
        return number == null ? null : new BigDecimal(number.toString());
    }

    private static Map<CommitteeRole, ExpectedRole> roles(@Nullable CommitteeView committee) {
        Map<CommitteeRole, ExpectedRole> byRole = new LinkedHashMap<>();
        if (committee != null) {
            committee.roles().forEach(role -> byRole.put(role.role(), role));
        }
        return byRole;
    }

    private static List<NeededContent> contents(Map<CommitteeRole, ExpectedRole> said, RoleCover cover) {
        ExpectedRole role = said.get(cover.role());
        return role == null ? List.of() : role.needed();
    }

    static List<CommitteeRole> missing(List<RoleCover> roles) {
        return roles.stream()
                .filter(cover -> cover.state() != RoleCover.State.COVERED)
                .map(RoleCover::role)
                .toList();
    }

    private @Nullable NextContactView next(
            Caller caller, UUID account, Assessment assessment, @Nullable CommitteeView committee, InWords words) {
        Map<UUID, ContactView> all = people.all(caller, account);
        Set<UUID> members = assessment.known().stream().map(Known::contactId).collect(Collectors.toSet());
        List<ContactView> others = all.values().stream()
                .filter(contact -> !members.contains(contact.id()))
                .toList();
        NextStep step = new NextContact(
                        assessment.expected(),
                        assessment.known(),
                        others.stream().map(PeopleAt::candidate).toList(),
                        committee == null ? Map.of() : matches.of(caller, others, committee))
                .step()
                .orElse(null);
        if (step == null) {
            return null;
        }
        ContactView contact = step.contactId() == null ? null : all.get(step.contactId());
        String name = contact == null ? null : contact.name();
        return new NextContactView(
                step.why(),
                step.role(),
                step.contactId(),
                name,
                contact == null ? null : contact.title(),
                words.next(step, name));
    }
}
