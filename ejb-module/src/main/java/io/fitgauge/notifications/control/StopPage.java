package io.fitgauge.notifications.control;

import io.fitgauge.language.Messages;
import io.fitgauge.notifications.entity.Reader;
import org.jspecify.annotations.Nullable;

/** What who follows the link in a mail sees, as HTML. */
public final class StopPage {

    private static final String WORDS = "io.fitgauge.notifications.words";

    private StopPage() {}

    /** What the template reads. */
    private record Page(String language, String title, String text, @Nullable String button) {}

    /** With a button: programs follow links too. */
    public static String asking(Reader reader) {
        Messages words = Messages.of(reader.language(), WORDS);
        return page(words, "stop", reader, words.text("stop.button"));
    }

    public static String done(Reader reader) {
        return page(Messages.of(reader.language(), WORDS), "stopped", reader, null);
    }

    private static String page(Messages words, String key, Reader reader, @Nullable String button) {
        return Pages.STOP.execute(new Page(
                words.locale().toLanguageTag(),
                words.text(key + ".title"),
                words.text(key + ".text", reader.tenant()),
                button));
    }
}
