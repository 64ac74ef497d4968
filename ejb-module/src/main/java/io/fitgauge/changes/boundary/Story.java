package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.changes.entity.Subject;
import io.fitgauge.changes.entity.Wording;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of an event.
 *
 * @param why what was said for it
 * @param words in any language that is spoken
 */
record Story(NoticeKind kind, Subject subject, @Nullable String why, Function<Locale, Wording> words) {}
