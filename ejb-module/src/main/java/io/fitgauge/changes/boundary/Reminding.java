package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.NoticeStore;
import io.fitgauge.changes.control.ReaderStore;
import io.fitgauge.changes.control.WordingStore;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.language.Languages;
import io.fitgauge.language.Messages;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reminds those who have not acknowledged a notice. */
@Stateless
public class Reminding {

    @Inject
    NoticeStore store;

    @Inject
    WordingStore wordings;

    @Inject
    ReaderStore readers;

    @Inject
    Notifications notifications;

    @Inject
    ReminderPlan plan;

    @Inject
    Clock clock;

    /** Once, and again later as long as somebody has not, and the tenant wants it. */
    public void remind(Caller system, UUID id) {
        store.find(id)
                .filter(notice -> plan.isWanted(system, notice.reminders()))
                .ifPresent(notice -> remind(system, notice));
    }

    private void remind(Caller system, Notice notice) {
        List<UUID> waiting = readers.waiting(notice.id(), notifications.everyone(system));
        if (waiting.isEmpty()) {
            return;
        }
        plan.goOn(system, notice.id(), notice.reminders() + 1);
        notifications.tell(
                system,
                new News(NewsKind.ACKNOWLEDGE, Notices.RESOURCE, notice.id(), language -> words(notice, language)),
                waiting);
        readers.reminded(notice.id(), waiting, clock.instant());
        store.reminded(notice.id());
    }

    private NewsText words(Notice notice, Locale language) {
        Locale spoken = Languages.best(language);
        Messages messages = Texts.in(spoken);
        Wording wording =
                Objects.requireNonNull(wordings.of(List.of(notice.id()), spoken).get(notice.id()));
        String title = messages.text("title.remind", Map.of("title", wording.title()));
        return new NewsText(Wording.cut(title, Wording.LONGEST_TITLE), lines(messages, notice, wording));
    }

    private static List<String> lines(Messages messages, Notice notice, Wording wording) {
        String why = Objects.requireNonNullElse(notice.why(), "");
        return Texts.lines(messages.locale(), why, wording);
    }
}
