package io.fitgauge.personas.control;

import io.fitgauge.personas.entity.JobFunction;
import io.fitgauge.personas.entity.Rank;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a title, or a department's name, says.
 *
 * @param words folded, without those that join others
 * @param functions what the person does; empty when no word says it
 * @param rank absent when no word says it
 * @param strange places of words that say nothing that is known here
 * @param length in words, with those that join others
 */
record JobTitle(
        String text,
        List<String> words,
        Set<JobFunction> functions,
        @Nullable Rank rank,
        List<Integer> strange,
        int length) {

    static JobTitle of(String text) {
        return JobWords.KNOWN.read(text);
    }

    /** In whatever order, and whatever joins them. */
    boolean hasWordsOf(JobTitle other) {
        return !words.isEmpty() && Set.copyOf(words).equals(Set.copyOf(other.words));
    }

    boolean sharesFunction(JobTitle other) {
        return functions.stream().anyMatch(other.functions::contains);
    }
}
