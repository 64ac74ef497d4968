package io.fitgauge.notifications.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.notifications.entity.DigestMoment;
import io.fitgauge.notifications.entity.Mailing;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When mails go out, and what goes into each. */
public class MailPlan {

    /** Of what the agenda holds for this room; the subject is the person. */
    public static final String DIGEST = "mail-digest";

    /** Of the event after which a mailing is sent; its resource is the mailing. */
    public static final String MADE = "mailing.made";

    private final Agenda agenda;
    private final Outbox outbox;
    private final Postbox postbox;
    private final Members members;
    private final Tenants tenants;
    private final ReceiptStore receipts;
    private final MailingStore mailings;
    private final Clock clock;

    @Inject
    MailPlan(
            Agenda agenda,
            Outbox outbox,
            Postbox postbox,
            Members members,
            Tenants tenants,
            ReceiptStore receipts,
            MailingStore mailings,
            Clock clock) {
        this.agenda = agenda;
        this.outbox = outbox;
        this.postbox = postbox;
        this.members = members;
        this.tenants = tenants;
        this.receipts = receipts;
        this.mailings = mailings;
        this.clock = clock;
    }

    /**
     * How something reaches the mailboxes of those who are told of it. To be asked before their receipts are written: the agenda
     * comes first.
     */
    public List<MailRoute> routes(Caller caller, Map<UUID, Preference> people) {
        if (!postbox.isOpen()) {
            return people.keySet().stream().map(MailRoute::none).toList();
        }
        ZoneId zone = tenants.timeZone(caller);
        return people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(person -> route(caller, person.getKey(), person.getValue(), zone))
                .toList();
    }

    private MailRoute route(Caller caller, UUID person, Preference preference, ZoneId zone) {
        return switch (preference.email()) {
            case AT_ONCE -> MailRoute.in(make(caller, UuidCreator.getTimeOrderedEpoch(), person), person);
            case DAILY, WEEKLY -> {
                await(caller, person, preference, preference.zoneOr(zone));
                yield MailRoute.digest(person);
            }
            case OFF -> MailRoute.none(person);
        };
    }

    /** What waits for a person goes out when the person wants it from now on. */
    public void replan(Caller caller, UUID person, Preference preference) {
        agenda.drop(caller, DIGEST, person);
        if (!receipts.hasWaiting(person)) {
            return;
        }
        switch (preference.email()) {
            case AT_ONCE -> gather(caller, person);
            case DAILY, WEEKLY -> await(caller, person, preference, preference.zoneOr(tenants.timeZone(caller)));
            case OFF -> receipts.gather(person, null);
        }
    }

    /** One digest a day: when that day's has gone out, it is the one after. */
    private void await(Caller caller, UUID person, Preference preference, ZoneId zone) {
        DigestMoment moment = DigestMoment.after(clock.instant(), preference, zone);
        agenda.put(caller, DIGEST, person, moment.day(), moment.at());
        if (agenda.next(caller, DIGEST, person).isEmpty()) {
            DigestMoment later = moment.next(preference, zone);
            agenda.put(caller, DIGEST, person, later.day(), later.at());
        }
    }

    /** All that waits for a person goes into a mailing; into none when there is no way to the mailbox. */
    public void gather(Caller caller, UUID person) {
        if (!postbox.isOpen() || members.reachable(caller, person).isEmpty()) {
            receipts.gather(person, null);
            return;
        }
        UUID mailing = UuidCreator.getTimeOrderedEpoch();
        if (receipts.gather(person, mailing) > 0) {
            make(caller, mailing, person);
        }
    }

    private UUID make(Caller caller, UUID id, UUID person) {
        mailings.add(new Mailing(id, person, Mailing.State.MADE, clock.instant(), null));
        outbox.write(caller, new DomainEvent(MADE, "mailing", id, "{}"));
        return id;
    }
}
