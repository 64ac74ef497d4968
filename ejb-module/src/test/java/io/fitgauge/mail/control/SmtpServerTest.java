package io.fitgauge.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

    private static final UUID BULLETIN = UUID.fromString("01a20522-4b1f-7c3a-8e57-2d9f0a6b1c44");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final GreenMail sink = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        sink.start();
    }

    @AfterEach
    void close() {
        sink.stop();
    }

    @Test
    void aLetterArrivesAsTextAndAsHtml() throws MessagingException {
        server(null, null, false)
                .send(Posting.of("saskia@gamehal.example", "Één uitnodiging", List.of("Hello Saskia,")), NOON);

        MimeMessage letter = sink.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Één uitnodiging");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("saskia@gamehal.example");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("fitgauge@example.com");
        assertThat(letter.getSentDate()).isEqualTo(NOON);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(letter)).contains("text/plain").contains("text/html");
    }

    @Test
    void aLoginIsUsed() throws MessagingException {
        sink.setUser("fitgauge@example.com", "fitgauge", "secret of the server");

        server("fitgauge", "secret of the server", false)
                .send(Posting.of("saskia@gamehal.example", "Hello", List.of("Hello")), NOON);

        assertThat(sink.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noLetterGoesInTheClearWhenItShallNot() {
        assertThatThrownBy(() -> server(null, null, true)
                        .send(Posting.of("saskia@gamehal.example", "Hello", List.of("Hello")), NOON))
                .isInstanceOf(MessagingException.class);
        assertThat(sink.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectIsOneLine() throws MessagingException {
        server(null, null, false)
                .send(
                        Posting.of("saskia@gamehal.example", "Hello\r\nBcc: all@gamehal.example", List.of("Hello")),
                        NOON);

        assertThat(sink.getReceivedMessages()).hasSize(1);
        assertThat(sink.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void aBulletinSaysHowToEndItAndKeepsItsNameWhenItComesAgain() throws MessagingException {
        Posting bulletin = bulletin("https://fitgauge.example/api/v1/mail-stops/abc");

        server(null, null, false).send(bulletin, NOON);
        server(null, null, false).send(bulletin, NOON.plusSeconds(60));

        MimeMessage[] copies = sink.getReceivedMessages();
        assertThat(copies[0].getHeader("List-Unsubscribe"))
                .containsExactly("<https://fitgauge.example/api/v1/mail-stops/abc>");
        assertThat(copies[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(copies[0].getHeader("Content-Language")).containsExactly("sv");
        assertThat(copies[0].getMessageID()).isEqualTo("<" + BULLETIN + "@example.com>");
        assertThat(copies[1].getMessageID()).isEqualTo(copies[0].getMessageID());
    }

    @Test
    void oneClickIsPromisedOnlyWhereItIsEncrypted() throws MessagingException {
        server(null, null, false).send(bulletin("http://fitgauge.example/api/v1/mail-stops/abc"), NOON);

        assertThat(sink.getReceivedMessages()[0].getHeader("List-Unsubscribe")).isNotNull();
        assertThat(sink.getReceivedMessages()[0].getHeader("List-Unsubscribe-Post"))
                .isNull();
    }

    private static Posting bulletin(String stop) throws MessagingException {
        return Posting.bulletin(
                BULLETIN,
                "saskia@gamehal.example",
                Locale.forLanguageTag("sv"),
                "Nyheter",
                MailText.both("Hej", "<p>Hej</p>"),
                stop);
    }

    @Test
    void itDoesNotTellThePassword() {
        assertThat(server("fitgauge", "secret", false).toString()).doesNotContain("secret");
    }

    private SmtpServer server(@Nullable String user, @Nullable String password, boolean starttls) {
        return new SmtpServer(
                "127.0.0.1",
                Integer.toString(sink.getSmtp().getPort()),
                user,
                password,
                starttls,
                "fitgauge@example.com");
    }
}
