package io.fitgauge.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.briefs.boundary.Briefs;
import io.fitgauge.briefs.boundary.ProductBrief.Demand;
import io.fitgauge.briefs.boundary.SalesBrief;
import io.fitgauge.cards.boundary.CardFile;
import io.fitgauge.cards.boundary.CardFormat;
import io.fitgauge.cards.boundary.CardWish;
import io.fitgauge.cards.boundary.Cards;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cards and briefs of what lies in the database, always with a second tenant who must get none of them. */
class CardsInContainerIT extends InContainer {

    @Inject
    Cards cards;

    @Inject
    Briefs briefs;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Segments segments;

    @Inject
    Personas personas;

    @Test
    void anotherTenantGetsNoCardAndNoBrief() {
        UUID icp = icp("Studios");

        for (CardFormat format : CardFormat.values()) {
            refused(Reason.NOT_FOUND, () -> cards.print(theirs, icp, new CardWish(format, null, Locale.ENGLISH)));
            refused(Reason.NOT_FOUND, () -> cards.print(theirs, icp, new CardWish(format, "1", Locale.ENGLISH)));
        }
        refused(Reason.NOT_FOUND, () -> briefs.sales(theirs, icp));
        refused(Reason.NOT_FOUND, () -> briefs.marketing(theirs, icp));
        refused(Reason.NOT_FOUND, () -> briefs.product(theirs, icp));
    }

    @Test
    void aCardTellsOfTheDraftUntilSomethingIsInUse() throws IOException {
        UUID icp = icp("Studios");
        assertThat(text(card(ours, icp, null)))
                .contains("Draft", "last changed on")
                .doesNotContain("Version");

        life.publish(ours, icp, null, new PublishTerms("Because", false, null));
        rename(icp, "Larger studios");

        assertThat(text(card(ours, icp, null)))
                .contains("Version 1", "Studios", "Because")
                .doesNotContain("Larger");
        assertThat(text(card(ours, icp, "draft"))).contains("Draft", "Larger studios");
        life.publish(ours, icp, null, new PublishTerms("Because", false, null));
        assertThat(text(card(ours, icp, "1")))
                .contains("Version 1, no longer in use")
                .doesNotContain("Larger");
        refused(Reason.NOT_FOUND, () -> card(ours, icp, "7"));
        refused(Reason.NOT_FOUND, () -> card(ours, icp, "first"));
    }

    @Test
    void aCardHasAPageForEachPersona() throws IOException {
        UUID icp = icp("Studios");
        persona(icp, "Loses half a day", "Calls lead nowhere", "Stop losing mornings.");
        persona(icp, "Types it in twice", "Typing twice", null);
        CardFile card = card(ours, icp, null);

        assertThat(pages(card)).isEqualTo(3);
        assertThat(text(card)).contains("Persona 2 of 2", "Stop losing mornings.");
        CardFile html = cards.print(ours, icp, new CardWish(CardFormat.HTML, null, new Locale("sv", "SE")));
        assertThat(new String(html.content(), UTF_8)).contains("Ideal kundprofil", "Types it in twice");
        assertThat(html.name()).isEqualTo("studios-draft");
    }

    @Test
    void briefsTellWhatIsThereAndWhatIsMissing() {
        UUID icp = icp("Studios");
        persona(icp, "Loses half a day", "Typing twice", "Stop typing.");
        persona(icp, "Types it in twice", "typing  twice", null);

        SalesBrief sales = briefs.sales(ours, icp);
        assertThat(sales.calls())
                .extracting(SalesBrief.Call::name)
                .containsExactly("Loses half a day", "Types it in twice");
        assertThat(sales.calls().get(0).opening())
                .isEqualTo(new SalesBrief.Opening("Stop typing.", Frame.LOSS, "Typing twice"));
        assertThat(sales.questions()).extracting(SalesBrief.Question::criterion).containsExactly("size");
        assertThat(briefs.product(ours, icp).pains())
                .extracting(Demand::text, demand -> demand.personas().size())
                .containsExactly(org.assertj.core.api.Assertions.tuple("Typing twice", 2));
        assertThat(briefs.marketing(ours, icp).readers()).hasSize(2);
        assertThat(briefs.marketing(ours, icp).missing())
                .extracting(missing -> missing.code().name())
                .contains("MESSAGE_MISSING", "CONTENT_MISSING", "NO_CHANNEL_ADVISED");
    }

    private CardFile card(Caller caller, UUID icp, @Nullable String version) {
        return cards.print(caller, icp, new CardWish(CardFormat.PDF, version, Locale.ENGLISH));
    }

    private UUID icp(String name) {
        return icps.create(ours, draft(name)).value().id();
    }

    private void rename(UUID icp, String name) {
        var current = icps.find(ours, icp);
        IcpDraft draft = draft(name);
        icps.change(ours, icp, current.revision(), draft);
    }

    private IcpDraft draft(String name) {
        UUID segment = segments.create(ours, new SegmentDraft("Independent", null, null, List.of(), List.of()))
                .value()
                .id();
        MatchBody large = new MatchBody("BETWEEN", BigDecimal.TEN, null, null, null, null, null);
        return new IcpDraft(
                name,
                segment,
                null,
                List.of(new CriterionBody("size", "employees", Mode.MUST, 10, large, null, null)),
                null,
                null,
                null);
    }

    private void persona(UUID icp, String name, String pain, @Nullable String message) {
        Motivation motivation = new Motivation(List.of(new Motive(pain, message, Frame.LOSS)), List.of(), List.of());
        personas.create(ours, new PersonaDraft(icp, name, null, Level.USER, null, null, motivation, null, null));
    }

    private static int pages(CardFile card) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(card.content())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(CardFile card) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(card.content())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).matches(refusal -> refusal.reason() == reason);
    }
}
