package io.fitgauge.reviews.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewReason;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to reviews, as it is told. Each says the review's {@code scope}, {@code subjectId} and {@code dueOn}. */
public final class ReviewEvents {

    /** Whether it is {@code late}, and whether it is {@code early} because something has moved. */
    public static final String OPENED = "review.opened";

    public static final String DUE = "review.due";

    /** {@code daysOverdue} since its day. */
    public static final String OVERDUE = "review.overdue";

    /** {@code outcome}, and {@code icpVersion} and {@code note} if there are. */
    public static final String COMPLETED = "review.completed";

    /** {@code previousDueOn} and the {@code reason}. */
    public static final String POSTPONED = "review.postponed";

    private ReviewEvents() {}

    static DomainEvent opened(Review review) {
        Map<String, Object> facts = about(review);
        facts.put("late", review.isLate());
        facts.put("early", review.reason() == ReviewReason.DRIFT);
        return event(OPENED, review, facts);
    }

    static DomainEvent due(Review review) {
        return event(DUE, review, about(review));
    }

    static DomainEvent overdue(Review review, long days) {
        Map<String, Object> facts = about(review);
        facts.put("daysOverdue", days);
        return event(OVERDUE, review, facts);
    }

    static DomainEvent completed(Review review) {
        Map<String, Object> facts = about(review);
        put(facts, "outcome", review.outcome());
        put(facts, "icpVersion", review.icpVersion());
        put(facts, "note", review.note());
        return event(COMPLETED, review, facts);
    }

    static DomainEvent postponed(Review review, Postponement how) {
        Map<String, Object> facts = about(review);
        facts.put("previousDueOn", how.from());
        facts.put("reason", how.reason());
        return event(POSTPONED, review, facts);
    }

    private static Map<String, Object> about(Review review) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("scope", review.scope());
        put(facts, "subjectId", review.subjectId());
        facts.put("dueOn", review.dueOn());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private static DomainEvent event(String type, Review review, Map<String, Object> facts) {
        return new DomainEvent(type, "review", review.id(), StoredJson.write(facts));
    }
}
