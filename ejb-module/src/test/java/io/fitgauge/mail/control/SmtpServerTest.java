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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpServerTest {

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
        server(null, null, false).send("saskia@gamehal.example", "Één uitnodiging", List.of("Hello Saskia,"), NOON);

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
                .send("saskia@gamehal.example", "Hello", List.of("Hello"), NOON);

        assertThat(sink.getReceivedMessages()).hasSize(1);
    }

    @Test
    void noLetterGoesInTheClearWhenItShallNot() {
        assertThatThrownBy(
                        () -> server(null, null, true).send("saskia@gamehal.example", "Hello", List.of("Hello"), NOON))
                .isInstanceOf(MessagingException.class);
        assertThat(sink.getReceivedMessages()).isEmpty();
    }

    @Test
    void aSubjectIsOneLine() throws MessagingException {
        server(null, null, false)
                .send("saskia@gamehal.example", "Hello\r\nBcc: all@gamehal.example", List.of("Hello"), NOON);

        assertThat(sink.getReceivedMessages()).hasSize(1);
        assertThat(sink.getReceivedMessages()[0].getHeader("Bcc")).isNull();
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
