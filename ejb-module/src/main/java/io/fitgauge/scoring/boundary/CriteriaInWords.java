package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.Explanations;
import io.fitgauge.scoring.control.FindingWords;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What criteria are called and ask, in the words that findings have, for other rooms. */
public class CriteriaInWords {

    private final Phrasebook phrasebook;

    @Inject
    CriteriaInWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    /**
     * One criterion in words.
     *
     * @param label such as {@code Employees}
     * @param asks such as {@code between 10 and 200}; long lists are shortened
     * @param lists what it lists, one by one, by name; empty when it lists nothing
     */
    public record InWords(String key, String label, String asks, List<String> lists) {

        public InWords {
            lists = List.copyOf(lists);
        }
    }

    /** @return in the order of the criteria */
    public List<InWords> of(PublishedIcp icp, Locale language) {
        Explanations explanations = new Explanations(language, phrasebook);
        return IntStream.range(0, icp.criteria().size())
                .mapToObj(i -> new FindingWords(
                        explanations,
                        icp.model().criteria().get(i),
                        icp.criteria().get(i)))
                .map(words -> new InWords(words.key(), words.label(), words.asked(), words.listed()))
                .toList();
    }
}
