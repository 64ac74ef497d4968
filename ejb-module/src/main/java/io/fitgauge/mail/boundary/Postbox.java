package io.fitgauge.mail.boundary;

import io.fitgauge.mail.control.MailText;
import io.fitgauge.mail.control.Posting;
import io.fitgauge.mail.control.SmtpServer;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;

/** Where letters are posted. */
@ApplicationScoped
public class Postbox {

    private static final System.Logger LOG = System.getLogger(Postbox.class.getName());

    @Inject
    Config config;

    @Inject
    Clock clock;

    /** Whether there is a mail server. */
    public boolean isOpen() {
        return SmtpServer.of(config).isPresent();
    }

    /**
     * Takes as long as the mail server takes, up to half a minute.
     *
     * @throws Refusal UNAVAILABLE when there is none, or it did not take the letter
     */
    public void send(Letter letter) {
        send(() -> Posting.of(letter.to(), letter.subject(), letter.paragraphs()));
    }

    /** As {@link #send(Letter)}. */
    public void send(Bulletin bulletin) {
        send(() -> Posting.bulletin(
                bulletin.id(),
                bulletin.to(),
                bulletin.language(),
                bulletin.subject(),
                MailText.both(bulletin.text(), bulletin.html()),
                bulletin.stop()));
    }

    private interface Writing {
        Posting write() throws MessagingException;
    }

    private void send(Writing writing) {
        SmtpServer server = SmtpServer.of(config).orElseThrow(Postbox::notTaken);
        try {
            server.send(writing.write(), clock.instant());
        } catch (MessagingException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} did not take a letter: {1}",
                    server,
                    failure.getClass().getSimpleName());
            throw notTaken();
        }
    }

    private static Refusal notTaken() {
        return new Refusal(Reason.UNAVAILABLE, "The mail server did not take the letter.");
    }
}
