package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.Aspect;
import io.fitgauge.personas.entity.Likeness;
import io.fitgauge.personas.entity.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares contacts with one persona. The degrees, of 100:
 *
 * <ul>
 *   <li>Title, the best of the persona's: 100 with the same words in any order; with a function in common (sales, purchasing)
 *       90 at the same height, 75 one step off, 55 two steps off, 30 further off, and 60 where a height is not said; 0 with
 *       another function. Where the function of either is not known, 80 times the share of words in common (Dice) from 50
 *       percent on, and else it is unknown.
 *   <li>Department, the best of the persona's: 100 with the same words or a function in common, 0 with another function,
 *       unknown where the function of either is not known. Where it is unknown, the function that the title says is taken.
 *   <li>Seniority, the best of the persona's: 100 the same, 60 one step off, 30 two steps off, else 0. Without one, the height
 *       that the title says is taken.
 * </ul>
 *
 * From 75 on it is a match, above 0 a part of one. A step is one of {@link Rank}'s.
 */
public final class Matcher {

    private static final int[] BY_STEPS = {90, 75, 55, 30};
    private static final int ANY_HEIGHT = 60;
    private static final int[] RANK_BY_STEPS = {100, 60, 30, 0};
    private static final int BY_WORDS = 80;

    private final Wanted wanted;
    private final List<JobTitle> titles;
    private final List<JobTitle> departments;
    private final Map<String, JobTitle> read = new HashMap<>();

    public Matcher(Wanted wanted) {
        this.wanted = wanted;
        this.titles = wanted.titles().stream().map(JobTitle::of).toList();
        this.departments = wanted.departments().stream().map(JobTitle::of).toList();
    }

    /** @return over the aspects that the persona asks for, at least one */
    public Fit fit(Known contact) {
        JobTitle title = read(contact.title());
        List<Compared> aspects = new ArrayList<>();
        if (!titles.isEmpty()) {
            aspects.add(title(title));
        }
        if (!departments.isEmpty()) {
            aspects.add(department(read(contact.department()), title));
        }
        if (!wanted.ranks().isEmpty()) {
            aspects.add(rank(contact.rank(), title));
        }
        return Fit.of(aspects);
    }

    /** Lists say the same titles over and over. */
    private @Nullable JobTitle read(@Nullable String text) {
        return text == null ? null : read.computeIfAbsent(text, JobTitle::of);
    }

    private Compared title(@Nullable JobTitle actual) {
        if (actual == null) {
            return Compared.unknown(Aspect.TITLE, "title.missing", null);
        }
        return titles.stream()
                .map(expected -> title(expected, actual))
                .max(Matcher::byDegree)
                .orElseThrow();
    }

    private static Compared title(JobTitle expected, JobTitle actual) {
        if (expected.hasWordsOf(actual)) {
            return compared(Aspect.TITLE, 100, "title.same", expected, actual);
        }
        if (expected.functions().isEmpty() || actual.functions().isEmpty()) {
            int share = sharedWords(expected, actual);
            return share >= 50
                    ? compared(Aspect.TITLE, BY_WORDS * share / 100, "title.words", expected, actual)
                    : Compared.unknown(Aspect.TITLE, "title.unread", actual.text());
        }
        if (!expected.sharesFunction(actual)) {
            return compared(Aspect.TITLE, 0, "title.other", expected, actual);
        }
        int degree = height(expected.rank(), actual.rank());
        return compared(Aspect.TITLE, degree, degree >= 75 ? "title.meaning" : "title.height", expected, actual);
    }

    private static int height(@Nullable Rank expected, @Nullable Rank actual) {
        return expected == null || actual == null ? ANY_HEIGHT : bySteps(BY_STEPS, expected, actual);
    }

    private static int bySteps(int[] degrees, Rank one, Rank other) {
        return degrees[Math.min(Math.abs(one.ordinal() - other.ordinal()), degrees.length - 1)];
    }

    private static int sharedWords(JobTitle one, JobTitle other) {
        Set<String> mine = new HashSet<>(one.words());
        Set<String> theirs = new HashSet<>(other.words());
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return all == 0 ? 0 : 200 * mine.size() / all;
    }

    private Compared department(@Nullable JobTitle department, @Nullable JobTitle title) {
        Compared said = department == null
                ? Compared.unknown(Aspect.DEPARTMENT, "department.missing", null)
                : best(department, "department.");
        if (said.likeness() != Likeness.UNKNOWN || title == null) {
            return said;
        }
        Compared read = best(title, "department.title.");
        return read.likeness() == Likeness.UNKNOWN ? said : read;
    }

    private Compared best(JobTitle actual, String how) {
        return departments.stream()
                .map(expected -> department(expected, actual, how))
                .max(Matcher::byDegree)
                .orElseThrow();
    }

    private static Compared department(JobTitle expected, JobTitle actual, String how) {
        if (expected.hasWordsOf(actual) || expected.sharesFunction(actual)) {
            return compared(Aspect.DEPARTMENT, 100, how + "same", expected, actual);
        }
        return expected.functions().isEmpty() || actual.functions().isEmpty()
                ? Compared.unknown(Aspect.DEPARTMENT, "department.unread", actual.text())
                : compared(Aspect.DEPARTMENT, 0, how + "other", expected, actual);
    }

    private Compared rank(@Nullable Rank said, @Nullable JobTitle title) {
        Rank actual = said == null && title != null ? title.rank() : said;
        if (actual == null) {
            return Compared.unknown(Aspect.SENIORITY, "seniority.missing", null);
        }
        String from = said == null ? "seniority.title." : "seniority.";
        return wanted.ranks().stream()
                .map(expected -> rank(expected, actual, from))
                .max(Matcher::byDegree)
                .orElseThrow();
    }

    private static Compared rank(Rank expected, Rank actual, String from) {
        int degree = bySteps(RANK_BY_STEPS, expected, actual);
        String how = degree == 100 ? "same" : degree > 0 ? "near" : "other";
        return Compared.known(Aspect.SENIORITY, degree, from + how, expected.name(), actual.name());
    }

    private static Compared compared(Aspect aspect, int degree, String how, JobTitle expected, JobTitle actual) {
        return Compared.known(aspect, degree, how, expected.text(), actual.text());
    }

    /** What is unknown is better than a miss, and worse than a part. */
    private static int byDegree(Compared one, Compared other) {
        return Integer.compare(rating(one), rating(other));
    }

    private static int rating(Compared one) {
        return one.likeness() == Likeness.UNKNOWN ? 1 : 2 * one.degree();
    }
}
