package io.fitgauge.mail.control;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The operator's mail server, {@code fitgauge.smtp.*}.
 *
 * @param user absent when the server wants no login
 * @param starttls whether letters go encrypted or not at all; on port 465 they always do
 */
public record SmtpServer(
        String host, String port, @Nullable String user, @Nullable String password, boolean starttls, String from) {

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";
    private static final String ENCRYPTED_PORT = "465";

    /** @return none when the operator names no host */
    public static Optional<SmtpServer> of(Config config) {
        return setting(config, "host")
                .map(host -> new SmtpServer(
                        host,
                        setting(config, "port").orElse("587"),
                        setting(config, "user").orElse(null),
                        setting(config, "password").orElse(null),
                        setting(config, "starttls").map(Boolean::parseBoolean).orElse(true),
                        setting(config, "from").orElse("fitgauge@localhost")));
    }

    private static Optional<String> setting(Config config, String name) {
        return config.getOptionalValue("fitgauge.smtp." + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** @throws MessagingException when the server did not take it; it may name the mailbox */
    public void send(Posting posting, Instant at) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = message(session, posting.id());
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(posting.to(), true));
        message.setSubject(posting.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: holiday notes stay away
        for (Map.Entry<String, String> header : posting.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(posting.content());
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(user, password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, @Nullable UUID id) {
        return id == null ? new MimeMessage(session) : new NamedMessage(session, "<" + id + "@" + domain() + ">");
    }

    private String domain() {
        return from.replaceAll("^.*@|[^A-Za-z0-9.-]", "");
    }

    /** Keeps its Message-ID, so that a copy can be told from a second one. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }

    /** As Jakarta Mail names them. */
    private Properties properties() {
        boolean encrypted = port.equals(ENCRYPTED_PORT);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", port);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(encrypted));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls && !encrypted));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls && !encrypted));
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }

    @Override
    public String toString() {
        return "SmtpServer[" + host + ":" + port + "]";
    }
}
