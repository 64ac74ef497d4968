package io.fitgauge.identity.boundary;

import io.fitgauge.mail.boundary.Postbox;
import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Mails one-time links. The link counts before the mail goes out; when that fails, the next one has a new link. */
@Dependent
public class AccountMail implements EventHandler {

    private final LinkLetters letters;
    private final Postbox postbox;

    @Inject
    AccountMail(LinkLetters letters, Postbox postbox) {
        this.letters = letters;
        this.postbox = postbox;
    }

    @Override
    public String name() {
        return "account-mail";
    }

    @Override
    public Set<String> types() {
        return LinkEvents.types();
    }

    @Override
    public boolean waitsForOthers() {
        return true;
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        letters.write(system, event.type(), event.resourceId()).ifPresent(postbox::send);
    }
}
