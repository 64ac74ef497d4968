package io.fitgauge.knowledge.boundary;

import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.knowledge.entity.Comment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as clients see it.
 *
 * @param by the person; absent when it came otherwise
 * @param byName as it is known now; absent when nobody knows any more
 * @param agency the agency that the person acted for
 * @param agencyName as it was when the person came in last
 */
public record CommentView(
        UUID id,
        UUID icpId,
        @Nullable String criterion,
        String text,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable UUID agency,
        @Nullable String agencyName,
        Instant createdAt,
        Instant updatedAt) {

    static CommentView of(Comment comment, @Nullable ActorName author) {
        return new CommentView(
                comment.id(),
                comment.icpId(),
                comment.criterion(),
                comment.text(),
                comment.authorId(),
                author == null ? null : author.name(),
                comment.authorAgency(),
                author == null ? null : author.agency(),
                comment.createdAt(),
                comment.updatedAt());
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "CommentView[" + id + "]";
    }
}
