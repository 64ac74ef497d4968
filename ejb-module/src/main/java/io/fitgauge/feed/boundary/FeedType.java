package io.fitgauge.feed.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What other systems may hear of. */
public enum FeedType {
    SCORE_CHANGED("score.changed"),
    ICP_PUBLISHED("icp.published"),
    ICP_RETIRED("icp.retired"),
    REVIEW_OPENED("review.opened"),
    REVIEW_DUE("review.due"),
    REVIEW_OVERDUE("review.overdue"),
    REVIEW_COMPLETED("review.completed"),
    CHANGE_CREATED("change.created"),
    NOTIFICATION_CREATED("notification.created"),
    IMPORT_FINISHED("import.finished"),
    WEBHOOK_DISABLED("webhook.disabled");

    /** Sent when somebody wants to see whether a webhook works. It is no event: nobody can ask for it. */
    static final String TEST = "webhook.test";

    private final String text;

    FeedType(String text) {
        this.text = text;
    }

    /** As the outbox and clients name it. */
    public String text() {
        return text;
    }

    static Optional<FeedType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** @throws Refusal INVALID when there is no such type */
    static FeedType inQuery(String text) {
        return of(text).orElseThrow(
                        () -> new Refusal(Reason.INVALID, "There is no type " + text + ", only " + texts() + "."));
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(FeedType::text).toList();
    }

    static Set<String> all() {
        return texts().stream().collect(Collectors.toUnmodifiableSet());
    }
}
