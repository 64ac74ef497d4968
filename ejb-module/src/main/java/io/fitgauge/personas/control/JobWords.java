package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.JobFunction;
import io.fitgauge.personas.entity.Rank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What words say of somebody's job, in English, Dutch, German, Swedish and Polish. */
final class JobWords {

    static final JobWords KNOWN = new JobWords();

    /** What a phrase says. A word of the lists that are not about height says no rank, unless it is a job by itself. */
    private record Job(@Nullable JobFunction function, @Nullable Rank rank) {}

    /** What a phrase does to a title's height. */
    private enum Turn {
        ASSISTS,
        LOWERED,
        LEARNS
    }

    private final Phrases<Job> jobs = new Phrases<>();
    private final Phrases<Rank> ranks = new Phrases<>();
    private final Phrases<Turn> turns = new Phrases<>();
    private final Set<String> fillers = new HashSet<>();

    private JobWords() {
        lines("functions.csv").forEach(line -> line.stream().skip(1).forEach(word -> addJob(line.get(0), word)));
        lines("ranks.csv").forEach(line -> line.stream().skip(1).forEach(word -> addRank(line.get(0), word)));
        lines("fillers.csv").forEach(fillers::addAll);
    }

    private void addJob(String function, String word) {
        int equals = word.indexOf('=');
        jobs.add(
                equals < 0 ? word : word.substring(0, equals),
                new Job(
                        function.equals("-") ? null : JobFunction.valueOf(function),
                        equals < 0 ? null : Rank.valueOf(word.substring(equals + 1))));
    }

    private void addRank(String rank, String word) {
        Optional<Turn> turn = Arrays.stream(Turn.values())
                .filter(one -> one.name().equals(rank))
                .findFirst();
        turn.ifPresentOrElse(one -> turns.add(word, one), () -> ranks.add(word, Rank.valueOf(rank)));
    }

    JobTitle read(String text) {
        List<String> words = PlainWords.of(text);
        BitSet known = new BitSet();
        List<Job> said = jobs.in(words, known);
        BitSet rankWords = new BitSet();
        List<Rank> heights = new ArrayList<>(ranks.in(words, rankWords));
        List<Turn> turned = turns.in(words, rankWords);
        said.stream().map(Job::rank).filter(Objects::nonNull).forEach(heights::add);
        known.or(rankWords);
        Set<JobFunction> functions = EnumSet.noneOf(JobFunction.class);
        said.stream().map(Job::function).filter(Objects::nonNull).forEach(functions::add);
        List<String> telling =
                words.stream().filter(word -> !fillers.contains(word)).toList();
        List<Integer> strange = IntStream.range(0, words.size())
                .filter(i -> !known.get(i) && !fillers.contains(words.get(i)))
                .boxed()
                .toList();
        return new JobTitle(text, telling, functions, rank(heights, turned), strange, words.size());
    }

    /** The highest that is said; who assists is staff, who learns junior, and a deputy one step lower. */
    private static @Nullable Rank rank(List<Rank> heights, List<Turn> turned) {
        if (turned.contains(Turn.LEARNS)) {
            return Rank.JUNIOR;
        }
        if (turned.contains(Turn.ASSISTS)) {
            return Rank.STAFF;
        }
        Rank highest = heights.stream().min(Comparator.naturalOrder()).orElse(null);
        return highest == null || !turned.contains(Turn.LOWERED)
                ? highest
                : Rank.values()[Math.min(highest.ordinal() + 1, Rank.values().length - 1)];
    }

    private static List<List<String>> lines(String resource) {
        try (InputStream file = Objects.requireNonNull(
                JobWords.class.getResourceAsStream("/io/fitgauge/personas/" + resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
