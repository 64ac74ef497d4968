package io.fitgauge.changes.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.PartBody;
import io.fitgauge.language.Languages;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.boundary.VersionChange;
import io.fitgauge.publishing.boundary.VersionChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningsTest {

    private static final String WORDS = "io.fitgauge.changes.words";

    private static final Map<String, Category> CATEGORIES = Map.of(
            "country", Category.GEOGRAPHIC,
            "annualRevenue", Category.ECONOMIC,
            "technologies", Category.TECHNOGRAPHIC,
            "goals", Category.STRATEGIC);

    @Test
    void whatMustBeIsAskedForBySalesAndAimedAtByMarketing() {
        Meaning meaning = meaning(added(criterion("country", Mode.MUST), "Country: Norway"));

        assertThat(meaning.sales())
                .containsExactly("Ask for it in the first talk: Country: Norway. Whoever lacks it is no prospect.");
        assertThat(meaning.marketing()).containsExactly("Aim target lists and campaigns at: Country: Norway.");
        assertThat(meaning.product()).isEmpty();
    }

    @Test
    void whomAnExclusionMeansNobodyCalls() {
        Meaning meaning = meaning(added(criterion("annualRevenue", Mode.EXCLUDE), "Annual revenue: up to €1"));

        assertThat(meaning.sales()).containsExactly("Do not call companies like this: Annual revenue: up to €1.");
        assertThat(meaning.marketing())
                .containsExactly(
                        "Take companies like this out of target lists and campaigns: Annual revenue: up to €1.");
        assertThat(meaning.product()).isEmpty();
    }

    @Test
    void whatNobodyIsFoundByMeansNothingForMarketing() {
        Meaning meaning = meaning(added(criterion("annualRevenue", Mode.SCORE), "Annual revenue: from €5"));

        assertThat(meaning.sales()).hasSize(1);
        assertThat(meaning.marketing()).isEmpty();
    }

    @Test
    void whatCustomersUseAndStriveForIsProducts() {
        Meaning meaning = meaning(
                added(criterion("technologies", Mode.SCORE), "Technologies: SAP"),
                added(criterion("goals", Mode.SCORE), "Goals: growth"));

        assertThat(meaning.product())
                .containsExactly(
                        "Check that the product works beside this: Technologies: SAP.",
                        "Check that the product serves this: Goals: growth.");
    }

    @Test
    void aCriterionOfSeveralAttributesIsLookedIntoHoweverDeep() {
        PartBody country = new PartBody("country", null, null, null);
        PartBody nested = new PartBody(null, null, List.of(country), null);
        CriterionBody criterion =
                new CriterionBody("c", null, Mode.SCORE, 10, null, List.of(nested), null, null, null, null);

        assertThat(meaning(added(criterion, "Country: Norway")).marketing()).hasSize(1);
    }

    @Test
    void whatIsNoLongerExcludedMayBeCalledAgain() {
        CriterionBody was = criterion("country", Mode.EXCLUDE);
        Meaning meaning = meaning(new VersionChange(
                Kind.CRITERION_REMOVED, List.of(), was, null, "Country: Norway", null, "Exclusion dropped."));

        assertThat(meaning.sales()).containsExactly("Companies like this may be called again: Country: Norway.");
        assertThat(meaning.marketing())
                .containsExactly("Companies like this may be in target lists and campaigns again: Country: Norway.");
    }

    @Test
    void whatBecomesAnExclusionIsNoLongerAskedFor() {
        Meaning meaning = meaning(changed(criterion("country", Mode.MUST), criterion("country", Mode.EXCLUDE), "mode"));

        assertThat(meaning.sales())
                .containsExactly(
                        "Turn nobody away for this any more: Country: Norway.",
                        "Do not call companies like this: Country: Sweden.");
    }

    @Test
    void anotherWeightMovesScoresAndMeansNothingElse() {
        Meaning meaning = meaning(
                changed(criterion("country", Mode.SCORE), criterion("country", Mode.SCORE), "weight"),
                changed(criterion("goals", Mode.SCORE), criterion("goals", Mode.SCORE), "weight"));

        assertThat(meaning.sales()).containsExactly("Scores move: look at the ranking before you choose whom to call.");
        assertThat(meaning.marketing()).isEmpty();
        assertThat(meaning.product()).isEmpty();
    }

    @Test
    void aLowerThresholdGivesSalesMoreAndMarketingLess() {
        Meaning meaning = meaning(threshold("forwardAt", 70, 65));

        assertThat(meaning.sales())
                .containsExactly("More accounts are forwarded to you: from a score of 65 on, before from 70.");
        assertThat(meaning.marketing())
                .containsExactly(
                        "Fewer accounts stay with you: they go to sales from a score of 65 on, before from 70.");
    }

    @Test
    void aFirstVersionSaysWhoGetsWhichAccounts() {
        Meaning meaning = new Meanings(messages(Locale.ENGLISH), CATEGORIES).first(Thresholds.DEFAULT, List.of());

        assertThat(meaning.sales()).containsExactly("Accounts from a score of 70 on are forwarded to you.");
        assertThat(meaning.marketing())
                .containsExactly("Accounts with a score from 40 up to 70 stay with you to be nurtured.");
    }

    @Test
    void aNewNameAndAnotherOrderMeanNothing() {
        Meaning meaning = meaning(plain(Kind.NAME_CHANGED, "Old", "New"), plain(Kind.CRITERIA_REORDERED, "a", "b"));

        assertThat(meaning).isEqualTo(Meaning.NOTHING);
    }

    @Test
    void whoeverWouldReadTooMuchIsToldHowMuchIsLeft() {
        List<VersionChange> many = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            many.add(added(criterion("annualRevenue", Mode.SCORE), "Number " + i));
        }

        Meaning meaning = meaning(many.toArray(VersionChange[]::new));

        assertThat(meaning.sales()).hasSize(21);
        assertThat(meaning.sales().get(20))
                .isEqualTo("And 3 more changes, as the differences between the versions show.");
    }

    static Stream<Locale> languages() {
        return Languages.spoken().stream();
    }

    /** Every rule, so that every text is asked for. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleSpeaksEveryLanguage(Locale language) {
        List<VersionChange> all = new ArrayList<>(SomePersonas.changes());
        for (Mode mode : Mode.values()) {
            for (String attribute : CATEGORIES.keySet()) {
                CriterionBody criterion = criterion(attribute, mode);
                all.add(added(criterion, "this"));
                all.add(new VersionChange(Kind.CRITERION_REMOVED, List.of(), criterion, null, "that", null, "."));
                all.add(changed(criterion, criterion, "match"));
            }
        }
        all.add(changed(criterion("goals", Mode.EXCLUDE), excluded("paid late", "2027-01-31"), "reason", "validUntil"));
        all.add(changed(criterion("goals", Mode.EXCLUDE), excluded(null, null), "validUntil"));
        for (String name : List.of("forwardAt", "nurtureAt", "minCoverage", "tierA")) {
            all.add(threshold(name, 50, 60));
            all.add(threshold(name, 60, 50));
        }
        for (Kind kind : Kind.values()) {
            all.add(plain(kind, "a", "b"));
        }
        Messages messages = messages(language);
        KnownMeanings known = new KnownMeanings(messages);

        List<String> sentences = new ArrayList<>(sentences(known.retired("Studios")));
        List.of("ICP", "PERSONA", "COMMITTEE", "INTERVIEW", "REVIEW_CHECKLIST", "MESSAGE")
                .forEach(kind -> sentences.addAll(sentences(new KnownMeanings(messages).received(kind))));
        all.forEach(change -> sentences.addAll(
                sentences(new Meanings(messages, CATEGORIES).first(Thresholds.DEFAULT, List.of(change)))));

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "  ", "null"));
    }

    private static List<String> sentences(Meaning meaning) {
        return Stream.of(meaning.sales(), meaning.marketing(), meaning.product())
                .flatMap(List::stream)
                .toList();
    }

    private static Meaning meaning(VersionChange... changes) {
        return new Meanings(messages(Locale.ENGLISH), CATEGORIES).of(List.of(changes));
    }

    private static Messages messages(Locale language) {
        return Messages.of(language, WORDS);
    }

    private static VersionChange added(CriterionBody criterion, String is) {
        return new VersionChange(Kind.CRITERION_ADDED, List.of(), null, criterion, null, is, "New.");
    }

    private static VersionChange changed(CriterionBody was, CriterionBody now, String... fields) {
        return new VersionChange(
                Kind.CRITERION_CHANGED, List.of(fields), was, now, "Country: Norway", "Country: Sweden", "Changed.");
    }

    private static VersionChange threshold(String name, int was, int now) {
        return new VersionChange(Kind.THRESHOLD_CHANGED, List.of(name), was, now, null, null, "Changed.");
    }

    private static VersionChange plain(Kind kind, String was, String now) {
        return new VersionChange(kind, List.of(), was, now, null, null, "Changed.");
    }

    private static CriterionBody criterion(String attribute, Mode mode) {
        return new CriterionBody("c", attribute, mode, 10, null, null, null);
    }

    private static CriterionBody excluded(@Nullable String reason, @Nullable String until) {
        return new CriterionBody("c", "goals", Mode.EXCLUDE, null, null, reason, until);
    }
}
