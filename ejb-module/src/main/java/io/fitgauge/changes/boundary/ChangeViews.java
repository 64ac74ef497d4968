package io.fitgauge.changes.boundary;

import io.fitgauge.changes.control.ReaderStore;
import io.fitgauge.changes.control.WordingStore;
import io.fitgauge.changes.entity.Count;
import io.fitgauge.changes.entity.Notice;
import io.fitgauge.changes.entity.Wording;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows notices to a reader. */
@Dependent
class ChangeViews {

    private final WordingStore wordings;
    private final ReaderStore readers;
    private final ActorNames names;
    private final Notifications notifications;

    @Inject
    ChangeViews(WordingStore wordings, ReaderStore readers, ActorNames names, Notifications notifications) {
        this.wordings = wordings;
        this.readers = readers;
        this.names = names;
        this.notifications = notifications;
    }

    /** All that is to be known of some notices. */
    private record Known(
            Map<UUID, Wording> wordings,
            Map<UUID, Count> counts,
            Map<UUID, Instant> acknowledged,
            Map<UUID, ActorName> names) {

        ChangeView view(Notice notice) {
            UUID by = notice.madeBy();
            return ChangeView.of(
                    notice,
                    Objects.requireNonNull(wordings.get(notice.id())),
                    counts.getOrDefault(notice.id(), Count.NOBODY),
                    by == null ? null : names.get(by),
                    acknowledged.get(notice.id()));
        }
    }

    ChangeView of(Caller reader, Notice notice) {
        return of(reader, List.of(notice)).get(0);
    }

    List<ChangeView> of(Caller reader, List<Notice> notices) {
        Known known = known(reader, notices);
        return notices.stream().map(known::view).toList();
    }

    private Known known(Caller reader, Collection<Notice> notices) {
        List<UUID> ids = notices.stream().map(Notice::id).toList();
        return new Known(
                wordings.of(ids, reader.language()),
                readers.counts(ids, notifications.everyone(reader)),
                readers.acknowledged(ids, reader.actor().key()),
                names.of(
                        reader,
                        notices.stream()
                                .map(Notice::madeBy)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }
}
