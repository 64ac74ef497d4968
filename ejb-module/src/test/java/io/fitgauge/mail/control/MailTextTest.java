package io.fitgauge.mail.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void paragraphsStandApart() {
        assertThat(MailText.plain(List.of("Hello Saskia,", "Follow this link.")))
                .isEqualTo("Hello Saskia,\r\n\r\nFollow this link.\r\n");
        assertThat(MailText.html(List.of("Hello Saskia,", "Follow this link.")))
                .contains("<p>Hello Saskia,</p>")
                .contains("<p>Follow this link.</p>");
    }

    @Test
    void anAddressIsALink() {
        assertThat(MailText.html(List.of("https://fitgauge.example/link/#reset=a&b")))
                .contains("<a href=\"https://fitgauge.example/link/#reset=a&amp;b\">");
    }

    @Test
    void whatOnlyLooksLikeMarkupOrAnAddressIsText() {
        String html = MailText.html(List.of("<img src=x onerror=alert(1)>", "javascript:alert(1)", "https://a b"));

        assertThat(html).doesNotContain("<img").doesNotContain("<a ").contains("&lt;img");
    }
}
