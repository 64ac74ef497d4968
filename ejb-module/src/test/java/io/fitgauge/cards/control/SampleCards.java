package io.fitgauge.cards.control;

import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.cards.entity.CardFacts.GroupFacts;
import io.fitgauge.cards.entity.CardFacts.Standing;
import io.fitgauge.cards.entity.CriterionFacts;
import io.fitgauge.cards.entity.PersonaFacts;
import io.fitgauge.cards.entity.PersonaFacts.Point;
import io.fitgauge.cards.entity.PersonaFacts.Topic;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.ContactWay;
import io.fitgauge.personas.boundary.ContentKind;
import io.fitgauge.personas.boundary.Demographics;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Height;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.PreferredChannel;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.personas.boundary.Team;
import io.fitgauge.personas.boundary.ValueNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Cards to try. */
final class SampleCards {

    static final String LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    static final String LONG_TEXT = (LONG_WORD + " und noch viel mehr Text, der nicht aufhört. ").repeat(20);

    private SampleCards() {}

    /** Seven criteria, one of them of two attributes, one excluding; a weight group; two personas. */
    static CardFacts usual(Locale language) {
        return card(
                language,
                "Growing studios",
                "Owl & Co.",
                criteria(),
                List.of(persona("Loses half a day a week", language), persona("Must hold the forecast", language)));
    }

    static CardFacts named(String name, List<PersonaFacts> personas) {
        return card(Locale.ENGLISH, name, name, criteria(), personas);
    }

    static CardFacts bare() {
        return new CardFacts(
                Locale.ENGLISH,
                "Owl & Co.",
                "New",
                Standing.DRAFT,
                null,
                LocalDate.of(2026, 5, 31),
                null,
                null,
                null,
                LocalDate.of(2026, 11, 22),
                "Somebody",
                null,
                null,
                List.of(criterion("Country", "Poland", Mode.SCORE, 1)),
                List.of(),
                new Thresholds(100, 100, 0, 100, 0, 0),
                List.of(),
                List.of(),
                List.of(new PersonaFacts("Nobody yet", null, List.of(), List.of())));
    }

    /** More of everything than there can be. */
    static CardFacts overfull() {
        List<Topic> topics =
                Collections.nCopies(12, new Topic("Herausforderungen", Collections.nCopies(50, Point.of(LONG_TEXT))));
        List<Topic> talk = Collections.nCopies(
                7, new Topic("Einwände", Collections.nCopies(50, new Point("Problembewusst", LONG_TEXT, LONG_TEXT))));
        PersonaFacts persona = new PersonaFacts(LONG_WORD + LONG_WORD, LONG_TEXT, topics, talk);
        return new CardFacts(
                Locale.GERMAN,
                LONG_WORD,
                LONG_WORD + LONG_WORD,
                Standing.EARLIER,
                3,
                LocalDate.of(2026, 5, 31),
                LONG_TEXT,
                LONG_WORD,
                LocalDate.of(2027, 5, 31),
                LocalDate.of(2026, 11, 22),
                LONG_WORD + LONG_WORD,
                LONG_WORD + LONG_WORD,
                LONG_TEXT,
                Collections.nCopies(
                        50, new CriterionFacts(LONG_WORD, LONG_TEXT, Mode.MUST, 100, LONG_WORD, null, null)),
                Collections.nCopies(20, new GroupFacts(LONG_WORD, 1000)),
                new Thresholds(90, 88, 86, 70, 69, 50),
                Collections.nCopies(50, LONG_TEXT),
                Collections.nCopies(50, LONG_TEXT),
                Collections.nCopies(5, persona));
    }

    private static CardFacts card(
            Locale language, String name, String tenant, List<CriterionFacts> criteria, List<PersonaFacts> personas) {
        return new CardFacts(
                language,
                tenant,
                name,
                Standing.IN_USE,
                3,
                LocalDate.of(2026, 5, 31),
                "Ten talks showed that size matters less.",
                "Zoë Łukasiewicz-Åkesson",
                LocalDate.of(2027, 5, 31),
                LocalDate.of(2026, 11, 22),
                "Independent studios",
                "Analytics",
                "Companies that ship games.",
                criteria,
                List.of(new GroupFacts("Size", 35)),
                Thresholds.DEFAULT,
                List.of("See churn early"),
                List.of("Live within a week"),
                personas);
    }

    private static List<CriterionFacts> criteria() {
        return List.of(
                criterion("Country", "Poland or Sweden", Mode.MUST, 0),
                new CriterionFacts("Employees", "between 50 and 500", Mode.MUST, 25, "Size", null, null),
                new CriterionFacts("Annual revenue", "at least €5,000,000", Mode.SCORE, 20, "Size", null, null),
                criterion(
                        "Technologies or Industry",
                        "Technologies: one of Unity, Unreal; or Industry: NACE 58.21",
                        Mode.SCORE,
                        30),
                criterion("Sells online", "yes", Mode.SCORE, 15),
                criterion("Goals", "growth", Mode.SCORE, 10),
                new CriterionFacts(
                        "Business model",
                        "B2G",
                        Mode.EXCLUDE,
                        0,
                        null,
                        "Tenders cost more.",
                        LocalDate.of(2027, 1, 31)));
    }

    private static CriterionFacts criterion(String label, String asks, Mode mode, int weight) {
        return new CriterionFacts(label, asks, mode, weight, null, null, null);
    }

    static PersonaFacts persona(String name) {
        return persona(name, Locale.ENGLISH);
    }

    static PersonaFacts persona(String name, Locale language) {
        return new PersonaTopics(language)
                .of(
                        new PublishedPersona(
                                new UUID(1, 1),
                                name,
                                1,
                                Level.DEPARTMENT_HEAD,
                                new Personal(
                                        List.of("Head of Sales"),
                                        List.of(),
                                        "Ten years",
                                        List.of("CRM brought in"),
                                        Awareness.PROBLEM,
                                        List.of("careful"),
                                        List.of("reads on trains"),
                                        new Demographics(30, 45, null, null, "left out")),
                                new Professional(
                                        List.of("Sales"),
                                        List.of("win rate"),
                                        List.of("Fewer offers"),
                                        List.of("Bad leads"),
                                        List.of("HubSpot"),
                                        new Team(5, "They guess.", "We say who fits.")),
                                new Motivation(
                                        List.of(new Motive(
                                                "Calls that lead nowhere", "Stop losing your mornings.", Frame.LOSS)),
                                        List.of(new Motive("A forecast that holds", null, Frame.GAIN)),
                                        List.of(new Motive("Know who to call", "Call who buys.", Frame.GAIN))),
                                new Buying(
                                        List.of("Trade fair"),
                                        "Asks two colleagues.",
                                        List.of(
                                                new PreferredChannel(ContactWay.PHONE, "before ten"),
                                                new PreferredChannel(ContactWay.VIDEO_CALL, null)),
                                        List.of(new Objection("We have a CRM", "It does not say who to call."))),
                                List.of(new PersonaContent(
                                        Awareness.PROBLEM,
                                        "Leads that never buy",
                                        ContentKind.GUIDE,
                                        "https://example.com/never"))),
                        List.of(
                                new ValueNode("k", "Less churn", Height.MIDDLE, null),
                                new ValueNode("t", "Not for this level", Height.TOP, null)));
    }
}
