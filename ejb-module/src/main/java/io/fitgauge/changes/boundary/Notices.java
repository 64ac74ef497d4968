package io.fitgauge.changes.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.changes.control.NoticeStore;
import io.fitgauge.changes.control.ReaderStore;
import io.fitgauge.changes.control.WordingStore;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.language.Languages;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes notices, and tells everybody of them. */
@Stateless
public class Notices {

    static final String RESOURCE = "change";

    @Inject
    Stories stories;

    @Inject
    NoticeStore store;

    @Inject
    WordingStore wordings;

    @Inject
    ReaderStore readers;

    @Inject
    Notifications notifications;

    @Inject
    ReminderPlan reminders;

    @Inject
    Outbox outbox;

    @Inject
    Tenants tenants;

    /** Of an event that there is a notice of already, and of one that nobody is to be told of, none is made. */
    public void make(Caller system, StoredEvent event) {
        if (!store.hasOf(event.id())) {
            stories.of(system, event).ifPresent(story -> make(system, event, story));
        }
    }

    private void make(Caller system, StoredEvent event, Story story) {
        Notice notice = notice(event, story);
        Map<Locale, Wording> words = new LinkedHashMap<>();
        Languages.spoken().forEach(language -> words.put(language, story.words().apply(language)));
        store.add(notice);
        wordings.add(notice.id(), words);
        List<UUID> everyone = notifications.everyone(system);
        readers.add(notice.id(), everyone);
        reminders.begin(system, notice.id()); // the agenda first, as those do who tell
        notifications.tell(system, news(notice, words), everyone);
        outbox.write(system, ChangeEvents.created(notice, in(tenantsLanguage(system), words)));
    }

    private Notice notice(StoredEvent event, Story story) {
        return new Notice(
                UuidCreator.getTimeOrderedEpoch(),
                event.id(),
                story.kind(),
                story.subject(),
                cut(story.why()),
                event.by().id(),
                event.by().agency(),
                0,
                event.occurredAt());
    }

    private static @Nullable String cut(@Nullable String why) {
        return why == null ? null : Wording.cut(why, Wording.LONGEST_LINE);
    }

    private static News news(Notice notice, Map<Locale, Wording> words) {
        String why = Objects.requireNonNullElse(notice.why(), "");
        return new News(NewsKind.CHANGE, RESOURCE, notice.id(), language -> {
            Wording wording = in(language, words);
            return new NewsText(wording.title(), Texts.lines(language, why, wording));
        });
    }

    private static Wording in(Locale language, Map<Locale, Wording> words) {
        String spoken = Languages.best(language).getLanguage();
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(spoken))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Locale tenantsLanguage(Caller system) {
        return Locale.forLanguageTag(tenants.mine(system).value().locale());
    }
}
