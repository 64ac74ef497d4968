package io.fitgauge.reviews.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.language.Languages;
import io.fitgauge.notifications.boundary.News;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NewsText;
import io.fitgauge.reviews.entity.Checklist;
import io.fitgauge.reviews.entity.NewReview;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.reviews.entity.ReviewSubject;
import io.fitgauge.schedules.boundary.ReviewScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewNewsTest {

    private static final List<NewsKind> KINDS = List.of(
            NewsKind.REVIEW_OPENED,
            NewsKind.REVIEW_REMINDER,
            NewsKind.REVIEW_DUE,
            NewsKind.REVIEW_OVERDUE,
            NewsKind.REVIEW_ESCALATED);

    static Stream<NewsKind> kinds() {
        return KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void allIsSaidInEveryLanguageInAnotherWay(NewsKind kind) {
        News news = ReviewNews.of(kind, review(ReviewScope.ICP, "Webshops"), 3);
        Set<List<String>> said = new HashSet<>();

        for (Locale language : Languages.spoken()) {
            NewsText text = news.words().apply(language);
            assertThat(text.title()).contains("Webshops").doesNotContain("{").hasSizeLessThan(200);
            assertThat(text.lines())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{"));
            said.add(text.lines());
        }
        assertThat(said).hasSameSizeAs(Languages.spoken());
    }

    @ParameterizedTest
    @EnumSource(ReviewScope.class)
    void itSaysWhatIsReviewedAndWhenThatIsDue(ReviewScope scope) {
        NewsText text = ReviewNews.of(NewsKind.REVIEW_DUE, review(scope, "Webshops"), 0)
                .words()
                .apply(Locale.ENGLISH);

        assertThat(text.lines().get(0))
                .startsWith("Review of")
                .contains("Webshops")
                .endsWith("due on March 26, 2027.");
    }

    @Test
    void daysAreCountedAsTheLanguageDoes() {
        Review review = review(ReviewScope.ICP, "Webshops");

        assertThat(said(NewsKind.REVIEW_OVERDUE, review, 1, "en")).contains("1 day.");
        assertThat(said(NewsKind.REVIEW_OVERDUE, review, 2, "pl")).contains("2 dni.");
        assertThat(said(NewsKind.REVIEW_ESCALATED, review, 1, "de")).contains("1 Tag ");
    }

    private static String said(NewsKind kind, Review review, long days, String language) {
        return ReviewNews.of(kind, review, days)
                .words()
                .apply(new Locale(language))
                .lines()
                .get(1);
    }

    @Test
    void anAgencyHearsWhichClientItIs() {
        NewsText text = ReviewNews.ofClient("Globex", review(ReviewScope.ICP, "Webshops"), 21)
                .words()
                .apply(Locale.ENGLISH);

        assertThat(text.title()).isEqualTo("Globex has an overdue review: Webshops");
        assertThat(text.lines().get(1)).contains("Globex", "21 days");
    }

    @Test
    void aLongNameIsCutAndWhatIsGoneHasNone() {
        assertThat(ReviewNews.ofClient("C".repeat(200), review(ReviewScope.ICP, "N".repeat(200)), 21)
                        .words()
                        .apply(Locale.ENGLISH)
                        .title())
                .hasSizeLessThanOrEqualTo(200);
        assertThat(said(NewsKind.REVIEW_DUE, review(ReviewScope.ICP, null), 0, "en"))
                .isNotBlank();
    }

    private static Review review(ReviewScope scope, @Nullable String name) {
        return new Review(
                UUID.randomUUID(),
                NewReview.unscheduled(
                        ReviewReason.DRIFT, scope, null, LocalDate.of(2027, 3, 26), List.of(), null, null),
                new ReviewSubject(name, null, null),
                List.of(),
                new Checklist("Yearly", List.of()),
                ZoneOffset.UTC,
                Instant.EPOCH);
    }
}
