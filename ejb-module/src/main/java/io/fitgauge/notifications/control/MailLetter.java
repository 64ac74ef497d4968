package io.fitgauge.notifications.control;

import io.fitgauge.language.Messages;
import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Notification;
import io.fitgauge.notifications.entity.Reader;
import io.fitgauge.notifications.entity.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what somebody was told as a mail, in their language and with the times of where they are. */
public final class MailLetter {

    private static final String WORDS = "io.fitgauge.notifications.words";
    private static final String END_OF_LINE = "\r\n";
    private static final int MOST_TOLD = 50;

    private final Messages words;
    private final String subject;
    private final Page page;

    /** What the template reads. */
    private record Page(
            String language,
            String subject,
            String hello,
            String intro,
            List<Item> items,
            @Nullable String more,
            String server,
            String why,
            String stop,
            String stopWords) {}

    private record Item(String title, String at, List<String> lines) {}

    /**
     * @param rhythm why the mail comes; not OFF
     * @param told one at least, the oldest first
     * @param server its web address
     * @param stop the web address that ends such mails
     */
    public MailLetter(Reader reader, MailRhythm rhythm, List<Notification> told, String server, String stop) {
        this.words = Messages.of(reader.language(), WORDS);
        Locale language = words.locale();
        List<Item> items =
                told.stream().limit(MOST_TOLD).map(each -> item(each, reader)).toList();
        this.subject = subject(reader, items.get(0), told.size());
        this.page = new Page(
                language.toLanguageTag(),
                subject,
                words.text("mail.hello", reader.name()),
                words.text("mail.intro", reader.tenant()),
                items,
                told.size() > MOST_TOLD ? words.text("mail.more", Map.of("count", told.size() - MOST_TOLD)) : null,
                server,
                words.text("mail.why." + rhythm),
                stop,
                words.text("mail.stop"));
    }

    private String subject(Reader reader, Item first, int count) {
        return count == 1
                ? words.text("mail.one.subject", reader.tenant(), first.title())
                : words.text("mail.digest.subject", Map.of("count", count, "tenant", reader.tenant()));
    }

    private Item item(Notification told, Reader reader) {
        Wording wording = told.words().in(reader.language());
        return new Item(wording.title(), written(told.toldAt(), reader.zone()), wording.lines());
    }

    private String written(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(moment.atZone(zone));
    }

    /** That it is in. */
    public Locale language() {
        return words.locale();
    }

    public String subject() {
        return subject;
    }

    public String html() {
        return Pages.MAIL.execute(page);
    }

    public String text() {
        List<String> paragraphs = new ArrayList<>(List.of(page.hello(), page.intro()));
        page.items().forEach(item -> paragraphs.add(text(item)));
        if (page.more() != null) {
            paragraphs.add(page.more());
        }
        paragraphs.add(page.server());
        paragraphs.add("-- " + END_OF_LINE + page.why());
        paragraphs.add(page.stopWords() + ": " + page.stop());
        return String.join(END_OF_LINE + END_OF_LINE, paragraphs) + END_OF_LINE;
    }

    private static String text(Item item) {
        List<String> lines = new ArrayList<>(List.of("* " + item.title(), "  " + item.at()));
        item.lines().forEach(line -> lines.add("  " + line.replaceAll("\\R", END_OF_LINE + "  ")));
        return String.join(END_OF_LINE, lines);
    }
}
