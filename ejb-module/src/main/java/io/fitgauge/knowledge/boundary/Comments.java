package io.fitgauge.knowledge.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.knowledge.control.CommentStore;
import io.fitgauge.knowledge.control.CriterionKeys;
import io.fitgauge.knowledge.entity.Comment;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people say about ICPs and their criteria. */
@Stateless
public class Comments {

    @Inject
    CommentStore store;

    @Inject
    Icps icps;

    @Inject
    CriterionKeys keys;

    @Inject
    ActorNames names;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code createdAt} or {@code updatedAt}; in the order they came unless asked.
     *
     * @param criterion the key of the one that they are about; all when absent
     * @throws Refusal NOT_FOUND
     */
    public Page<CommentView> list(Caller caller, UUID icpId, @Nullable String criterion, PageRequest request) {
        requireIcp(caller, icpId);
        Page<Comment> page = store.list(icpId, criterion, request);
        Map<UUID, ActorName> authors = authors(caller, page.items());
        return page.map(comment -> view(comment, authors));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<CommentView> find(Caller caller, UUID icpId, UUID id) {
        return revised(caller, get(icpId, id));
    }

    /** @throws Refusal NOT_FOUND; INVALID when neither the draft nor the version in use has the criterion */
    public Revised<CommentView> write(Caller caller, UUID icpId, CommentDraft draft) {
        requireIcp(caller, icpId);
        String criterion = draft.criterion();
        if (criterion != null && !keys.of(caller, icpId).all().contains(criterion)) {
            throw Refusal.invalid("/criterion", "is no criterion of this ICP");
        }
        Comment comment = new Comment(
                UuidCreator.getTimeOrderedEpoch(),
                icpId,
                criterion,
                draft.text().strip(),
                caller.actor(),
                clock.instant());
        store.add(comment);
        return revised(caller, comment);
    }

    /** @throws Refusal NOT_FOUND, STALE; ROLE_TOO_SMALL for who did not write it */
    public Revised<CommentView> change(Caller caller, UUID icpId, UUID id, int revision, CommentChange change) {
        Comment comment = get(icpId, id, revision);
        comment.say(caller, change.text().strip(), clock.instant());
        store.flush();
        return revised(caller, comment);
    }

    /** @throws Refusal NOT_FOUND, STALE; ROLE_TOO_SMALL for who neither wrote it nor is an administrator */
    public void remove(Caller caller, UUID icpId, UUID id, int revision) {
        Comment comment = get(icpId, id, revision);
        comment.requireRemovableBy(caller);
        store.remove(comment);
    }

    private void requireIcp(Caller caller, UUID icpId) {
        if (!icps.has(caller, icpId)) {
            throw Refusal.notFound("ICP", icpId);
        }
    }

    private Comment get(UUID icpId, UUID id, int revision) {
        Comment comment = get(icpId, id);
        if (comment.revision() != revision) {
            throw Refusal.stale();
        }
        return comment;
    }

    private Comment get(UUID icpId, UUID id) {
        return store.find(icpId, id).orElseThrow(() -> Refusal.notFound("comment", id));
    }

    private Map<UUID, ActorName> authors(Caller caller, Collection<Comment> comments) {
        return names.of(
                caller,
                comments.stream()
                        .map(Comment::authorId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private Revised<CommentView> revised(Caller caller, Comment comment) {
        return new Revised<>(comment.revision(), view(comment, authors(caller, List.of(comment))));
    }

    private static CommentView view(Comment comment, Map<UUID, ActorName> authors) {
        UUID author = comment.authorId();
        return CommentView.of(comment, author == null ? null : authors.get(author));
    }
}
