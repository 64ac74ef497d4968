package io.fitgauge.briefs.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.language.Languages;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SalesWriterTest {

    private static final PublishedIcp ICP = new PublishedIcp(
            new UUID(1, 1),
            "Studios",
            3,
            new ScoringModel(
                    List.of(
                            new Criterion("x", "sellsOnline", Mode.EXCLUDE, 0, new Condition.Is(true)),
                            new Criterion("s", "sellsOnline", Mode.SCORE, 5, new Condition.Is(true)),
                            new Criterion("m", "sellsOnline", Mode.MUST, 5, new Condition.Is(true))),
                    Thresholds.DEFAULT),
            List.of());
    private static final List<InWords> SAID = List.of(
            new InWords("x", "Business model", "B2G", List.of()),
            new InWords("s", "Goals", "growth", List.of()),
            new InWords("m", "Employees", "between 50 and 500", List.of()));

    @Test
    void opensWithTheFirstMessageThatSaysWhatIsLost() {
        SalesBrief.Opening opening =
                brief(Locale.ENGLISH, SamplePersonas.whole()).calls().get(0).opening();

        assertThat(opening)
                .isEqualTo(new SalesBrief.Opening("Stop losing quarters.", Frame.LOSS, "The forecast is off"));
    }

    @Test
    void saysWhoAndHow() {
        SalesBrief.Call call =
                brief(new Locale("pl"), SamplePersonas.whole()).calls().get(0);

        assertThat(call.who()).isEqualTo("Kierownik działu · Head of Sales · Sales");
        assertThat(call.channels())
                .extracting(SalesBrief.Way::name, SalesBrief.Way::times)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Telefon", "mornings"));
        assertThat(call.arguments()).containsExactly("Less churn");
    }

    @Test
    void asksForWhatMustBeAndThenForWhatMustNot() {
        assertThat(brief(Locale.ENGLISH).questions())
                .extracting(SalesBrief.Question::text)
                .containsExactly(
                        "Ask about “Employees”. It must be: between 50 and 500.",
                        "Ask about “Business model”. What rules a company out: B2G.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(brief(Locale.ENGLISH, SamplePersonas.whole()).missing()).isEmpty();
        assertThat(brief(Locale.ENGLISH, SamplePersonas.scant()).missing())
                .extracting(Missing::code)
                .containsExactly(Gap.NO_OPENING, Gap.NO_CHANNEL, Gap.OBJECTION_WITHOUT_ANSWER);
        assertThat(brief(Locale.ENGLISH).missing()).extracting(Missing::code).containsExactly(Gap.NO_PERSONA);
    }

    @Test
    void speaksEveryLanguage() {
        assertThat(Languages.spoken())
                .extracting(language ->
                        brief(language, SamplePersonas.scant()).missing().get(2).text())
                .containsExactly(
                        "Types it in twice: there is no answer to “We have a CRM”.",
                        "Types it in twice: er is geen antwoord op “We have a CRM”.",
                        "Types it in twice: Es gibt keine Antwort auf „We have a CRM“.",
                        "Types it in twice: det finns inget svar på ”We have a CRM”.",
                        "Types it in twice: brak odpowiedzi na „We have a CRM”.");
    }

    private static SalesBrief brief(Locale language, PersonaView... people) {
        return new SalesWriter(new BriefWords(language)).brief(ICP, null, SAID, List.of(people), List.of());
    }
}
