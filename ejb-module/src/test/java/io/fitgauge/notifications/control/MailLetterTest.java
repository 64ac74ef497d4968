package io.fitgauge.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Reader;
import io.fitgauge.notifications.entity.Wording;
import io.fitgauge.notifications.entity.Wordings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLetterTest {

    private static final String STOP = "https://fitgauge.example/api/v1/mail-stops/a_b-c";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    @Test
    void itIsInTheReadersLanguageWithTheTimeOfWhereTheReaderIs() {
        MailLetter letter = letter(SWEDISH, List.of(news("New version", "Ny version", "Storleken är en annan.")));

        assertThat(letter.language().toLanguageTag()).isEqualTo("sv-SE");
        assertThat(letter.subject()).isEqualTo("Gamehal: Ny version");
        assertThat(letter.text())
                .startsWith("Hej Elin!\r\n\r\n")
                .contains("* Ny version\r\n  23 november 2026 09:30\r\n  Storleken är en annan.\r\n")
                .endsWith("Inga fler sådana mejl: " + STOP + "\r\n");
        assertThat(letter.html())
                .contains("<html lang=\"sv-SE\">")
                .contains("Ny version</h2>")
                .contains("Storleken är en annan.</p>")
                .doesNotContain("New version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 3 pieces of news at Gamehal",
                "nl | 3 nieuwtjes bij Gamehal",
                "de | 3 Neuigkeiten bei Gamehal",
                "sv | 3 nyheter hos Gamehal",
                "pl | 3 nowości w Gamehal"
            })
    void theSubjectOfADigestSaysHowMany(String language, String subject) {
        MailLetter letter = letter(Locale.forLanguageTag(language), Collections.nCopies(3, news("a", "b", "c")));

        assertThat(letter.subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "sv", "pl"})
    void veryManyAreCounted(String language) {
        List<Notification> many = Stream.iterate(1, i -> i + 1)
                .limit(53)
                .map(i -> news("News " + i, "Nyhet " + i, ""))
                .toList();

        MailLetter letter = letter(Locale.forLanguageTag(language), many);

        assertThat(letter.subject()).contains("53");
        assertThat(letter.html()).contains(" 50</h2>").doesNotContain(" 51</h2>");
        assertThat(letter.text()).containsPattern("\\r\\n[^\\r]*\\b3\\b[^\\r]*Fitgauge\\.\\r\\n");
    }

    @Test
    void markupInWhatIsToldIsText() {
        String evil = "<img src=x onerror=alert(1)> & \"'</p><script>";
        Reader reader =
                new Reader(UUID.randomUUID(), evil, "elin@gamehal.example", evil, Locale.ENGLISH, ZoneId.of("UTC"));

        String html = new MailLetter(
                        reader, MailRhythm.DAILY, List.of(news(evil, evil, evil)), "https://fitgauge.example", STOP)
                .html();

        assertThat(html).doesNotContain("<img").doesNotContain("<script").contains("&lt;img");
    }

    @Test
    void itFetchesNothing() {
        String html = letter(Locale.ENGLISH, List.of(news("a", "b", "c"))).html();

        assertThat(html).doesNotContain("src=").doesNotContain("url(").doesNotContain("<link");
    }

    @Test
    void thePageAsksInTheReadersLanguageAndItsAnswerHasNoButton() {
        Reader reader = reader(Locale.GERMAN);

        assertThat(StopPage.asking(reader))
                .contains("<html lang=\"de\">")
                .contains("<button>Keine Mails mehr</button>")
                .contains("Neuigkeiten von Gamehal");
        assertThat(StopPage.done(reader)).contains("Es kommen keine Mails mehr").doesNotContain("<button>");
    }

    private static MailLetter letter(Locale language, List<Notification> told) {
        return new MailLetter(reader(language), MailRhythm.DAILY, told, "https://fitgauge.example", STOP);
    }

    private static Reader reader(Locale language) {
        return new Reader(
                UUID.randomUUID(), "Elin", "elin@gamehal.example", "Gamehal", language, ZoneId.of("Europe/Stockholm"));
    }

    private static Notification news(String english, String swedish, String line) {
        return new Notification(
                UUID.randomUUID(),
                "CHANGE",
                "change",
                UUID.randomUUID(),
                new Wordings(
                        Map.of("en", new Wording(english, List.of(line)), "sv", new Wording(swedish, List.of(line)))),
                Instant.parse("2026-11-23T08:30:00Z"));
    }
}
