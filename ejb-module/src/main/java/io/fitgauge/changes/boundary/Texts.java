package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.Wording;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.boundary.VersionChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How what this room says is put together. */
final class Texts {

    private static final String WORDS = "io.fitgauge.changes.words";

    /** A name in a title; the rest of it must have room, too. */
    private static final int LONGEST_NAME = 100;

    private Texts() {}

    static Messages in(Locale language) {
        return Messages.of(language, WORDS);
    }

    /** A name as titles say it. */
    static String name(String name) {
        return Wording.cut(name, LONGEST_NAME);
    }

    static List<String> lines(List<VersionChange> changes) {
        return changes.stream().map(VersionChange::text).toList();
    }

    /** All of a notice below its title, as it is mailed. */
    static List<String> lines(Locale language, String why, Wording wording) {
        Messages messages = in(language);
        Stream<String> reason = why.isBlank() ? Stream.empty() : Stream.of(messages.text("why", why));
        return Stream.of(
                        reason,
                        wording.what().stream(),
                        meaning(messages, "forSales", wording.meaning().sales()),
                        meaning(messages, "forMarketing", wording.meaning().marketing()),
                        meaning(messages, "forProduct", wording.meaning().product()))
                .flatMap(lines -> lines)
                .map(line -> Wording.cut(line, Wording.LONGEST_LINE))
                .toList();
    }

    private static Stream<String> meaning(Messages messages, String department, List<String> sentences) {
        return sentences.stream().map(sentence -> messages.text(department, sentence));
    }
}
