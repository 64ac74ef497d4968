package io.fitgauge.briefs.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.personas.boundary.Awareness;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarketingWriterTest {

    private static final List<MarketingBrief.AdvisedChannel> FAIR =
            List.of(new MarketingBrief.AdvisedChannel(new UUID(2, 2), "Fair", "EVENT", 3));

    private final MarketingWriter writer = new MarketingWriter(new BriefWords(Locale.GERMAN));

    @Test
    void beginsWhereThePersonStands() {
        assertThat(writer.readers(List.of(SamplePersonas.whole())).get(0).stages())
                .extracting(MarketingBrief.Stage::stage)
                .containsExactly(Awareness.SOLUTION, Awareness.PRODUCT, Awareness.MOST);
        assertThat(writer.readers(List.of(SamplePersonas.scant())).get(0).stages())
                .hasSize(Awareness.values().length);
    }

    @Test
    void namesEachMessageAndStageThatIsMissing() {
        List<Missing> missing = writer.missing(List.of(SamplePersonas.scant()), FAIR);

        assertThat(missing)
                .extracting(Missing::code)
                .containsExactly(
                        Gap.MESSAGE_MISSING,
                        Gap.CONTENT_MISSING,
                        Gap.CONTENT_MISSING,
                        Gap.CONTENT_MISSING,
                        Gap.CONTENT_MISSING,
                        Gap.CONTENT_MISSING,
                        Gap.NO_SOURCE);
        assertThat(missing.get(0).text())
                .isEqualTo("Types it in twice: Schreiben Sie eine Botschaft zu „Typing twice“.");
        assertThat(missing.get(1).text())
                .isEqualTo("Types it in twice: In der Phase „Ahnungslos“ gibt es nichts zu lesen.");
    }

    @Test
    void missesNothingWhereAllIsThere() {
        assertThat(writer.missing(List.of(SamplePersonas.whole()), FAIR)).isEmpty();
        assertThat(writer.missing(List.of(), List.of()))
                .extracting(Missing::code)
                .containsExactly(Gap.NO_PERSONA, Gap.NO_CHANNEL_ADVISED);
    }
}
