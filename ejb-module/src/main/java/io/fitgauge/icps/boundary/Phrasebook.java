package io.fitgauge.icps.boundary;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Criterion;
import io.fitgauge.icps.control.Asked;
import io.fitgauge.icps.control.CodeNames;
import io.fitgauge.icps.control.Statement;
import io.fitgauge.language.Messages;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Puts ICPs into words, in the language of whoever reads them. */
public class Phrasebook {

    private static final String WORDS = "io.fitgauge.icps.words";

    private final CodeNames names;

    @Inject
    public Phrasebook(Countries countries, Industries industries) {
        this.names = new CodeNames(countries, industries);
    }

    /** @param language any; the best spoken one is taken for it */
    public CriterionWords criteria(Locale language) {
        return new CriterionWords(Messages.of(language, WORDS), names);
    }

    /**
     * One or two sentences that say what company the ICP means.
     *
     * @param needs of its segment
     * @param today exclusions that ended before are not spoken of
     * @param language any; the best spoken one is taken for it
     */
    public String statement(PublishedIcp icp, List<String> needs, Locale language, LocalDate today) {
        Statement statement = new Statement(Messages.of(language, WORDS), names);
        for (int i = 0; i < icp.criteria().size(); i++) {
            Criterion criterion = icp.model().criteria().get(i);
            if (criterion.countsOn(today)) {
                add(statement, criterion, icp.criteria().get(i));
            }
        }
        return statement.text(needs);
    }

    private static void add(Statement statement, Criterion criterion, CriterionView about) {
        statement.with(criterion, leaf -> {
            AttributeView attribute = about.attribute(leaf.attribute());
            return new Asked(attribute.key(), attribute.label(), attribute.type(), attribute.unit(), leaf.condition());
        });
    }
}
