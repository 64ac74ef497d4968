package io.fitgauge.reviews.boundary;

import io.fitgauge.language.Messages;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.reviews.entity.Review;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people are told of reviews, in the reader's language. */
final class ReviewNews {

    private static final String WORDS = "io.fitgauge.reviews.words";

    private static final int MOST_OF_NAME = 80;

    private ReviewNews() {}

    /** @param daysOverdue for plurals; 0 where it is not overdue */
    static News of(NewsKind kind, Review review, long daysOverdue) {
        return new News(kind, "review", review.id(), locale -> text(kind.name(), review, null, daysOverdue, locale));
    }

    /** For the agency of a client. */
    static News ofClient(String client, Review review, long daysOverdue) {
        return new News(
                NewsKind.REVIEW_ESCALATED,
                "review",
                review.id(),
                locale -> text("CLIENT_OVERDUE", review, client, daysOverdue, locale));
    }

    private static NewsText text(String key, Review review, @Nullable String client, long daysOverdue, Locale locale) {
        Messages messages = Messages.of(locale, WORDS);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", shortened(Objects.requireNonNullElse(review.subjectName(), "…")));
        values.put("scope", review.scope().name());
        values.put("reason", review.reason().name());
        values.put("due", messages.longDay(review.dueOn()));
        values.put("days", daysOverdue);
        values.put("client", shortened(Objects.requireNonNullElse(client, "")));
        return new NewsText(
                messages.text(key + ".title", values),
                List.of(messages.text("about", values), messages.text(key, values)));
    }

    private static String shortened(String name) {
        return name.length() <= MOST_OF_NAME ? name : name.substring(0, MOST_OF_NAME - 1) + "…";
    }
}
