package io.fitgauge.notifications.boundary;

import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.notifications.control.MailPlan;
import io.fitgauge.notifications.control.MailingStore;
import io.fitgauge.notifications.entity.Mailing;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Sends mailings. One that the mail server takes is sent in the transaction that ends the event. */
@Dependent
public class MailingPost implements EventHandler {

    private final MailingLetters letters;
    private final MailingStore mailings;
    private final Postbox postbox;
    private final Clock clock;

    @Inject
    MailingPost(MailingLetters letters, MailingStore mailings, Postbox postbox, Clock clock) {
        this.letters = letters;
        this.mailings = mailings;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mailing-post";
    }

    @Override
    public Set<String> types() {
        return Set.of(MailPlan.MADE);
    }

    @Override
    public boolean waitsForOthers() {
        return true;
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        letters.write(system, event.resourceId()).ifPresent(bulletin -> {
            postbox.send(bulletin);
            mailings.end(event.resourceId(), Mailing.State.SENT, clock.instant());
        });
    }
}
