package io.fitgauge.personas.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.json.StoredJson;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.personas.entity.Rank;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonaDraftTest {

    private static final UUID ICP = new UUID(1, 1);

    @Test
    void whatIsStoredReadsAsItWasWritten() {
        PersonaDraft draft = draft(
                new Personal(
                        List.of("Inköpschef"),
                        List.of(Rank.HEAD),
                        "Ten years",
                        List.of("A new ERP"),
                        Awareness.PROBLEM,
                        List.of("Careful"),
                        List.of("Reads"),
                        new Demographics(30, 45, "Degree", null, null)),
                new Buying(
                        List.of("Fairs"),
                        "Asks above 5,000",
                        List.of(new PreferredChannel(ContactWay.PHONE, "Mornings")),
                        List.of(new Objection("Too dear", null))),
                List.of(new PersonaContent(Awareness.PROBLEM, "Why", ContentKind.GUIDE, "https://a.example/why")));
        Persona stored = new Persona(new UUID(2, 2), ICP, 3, draft.portrait(), Instant.EPOCH);

        PersonaView shown = PersonaView.of(stored, new ValueTreeView(ICP, List.of()));

        assertThat(shown.draft())
                .usingRecursiveComparison()
                .ignoringFields("priority")
                .isEqualTo(draft);
        assertThat(shown.priority()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        PersonaDraft draft = StoredJson.read(
                "{\"icpId\":\"%s\",\"name\":\"A\",\"level\":\"USER\"}".formatted(ICP), PersonaDraft.class);

        assertThat(draft.personal().titles()).isEmpty();
        assertThat(draft.professional().kpis()).isEmpty();
        assertThat(draft.motivation().all()).isEmpty();
        assertThat(draft.buying().channels()).isEmpty();
        assertThat(draft.contents()).isEmpty();
    }

    @Test
    void aMessageIsAboutWhatIsLostUnlessItSaysOtherwise() {
        assertThat(StoredJson.read("{\"text\":\"Late orders\",\"message\":\" \"}", Motive.class))
                .isEqualTo(new Motive("Late orders", null, Frame.LOSS));
    }

    @Test
    void everyFieldThatIsAtFaultIsNamed() {
        PersonaDraft draft = draft(
                new Personal(
                        List.of(),
                        List.of(Rank.HEAD, Rank.HEAD),
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        new Demographics(50, 40, null, null, null)),
                new Buying(
                        List.of(),
                        null,
                        List.of(
                                new PreferredChannel(ContactWay.PHONE, null),
                                new PreferredChannel(ContactWay.PHONE, "Fridays")),
                        List.of()),
                List.of(new PersonaContent(Awareness.MOST, "A", ContentKind.OFFER, "javascript:alert(1)")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PersonaChecks.check(draft))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(
                                "/personal/demographics/ageTo",
                                "/personal/seniority/1",
                                "/buying/channels/1/channel",
                                "/contents/0/link"));
    }

    @Test
    void eachLevelGetsTheArgumentsOfItsOwnHeight() {
        ValueTreeView tree = new ValueTreeView(
                ICP,
                List.of(node("c", Height.BOTTOM, "b"), node("a", Height.TOP, null), node("b", Height.MIDDLE, "a")));

        assertThat(tree.nodes()).extracting(ValueNode::key).containsExactly("a", "b", "c");
        assertThat(Arrays.stream(Level.values())
                        .map(level -> tree.at(level.height()).get(0).key()))
                .containsExactly("a", "b", "c");
        assertThat(ValueTreeView.of(ICP, Optional.empty()).nodes()).isEmpty();
    }

    @Test
    void aNodeSupportsOneThatIsThereAndHigher() {
        List<ValueNode> nodes =
                List.of(node("a", Height.TOP, "b"), node("b", Height.MIDDLE, "b"), node("a", Height.BOTTOM, "nobody"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ValueTreeRules.check(nodes))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(
                                "/nodes/2/key", "/nodes/0/supports", "/nodes/1/supports", "/nodes/2/supports"));
    }

    private static ValueNode node(String key, Height height, @Nullable String supports) {
        return new ValueNode(key, "Worth it: " + key, height, supports);
    }

    private static PersonaDraft draft(Personal personal, Buying buying, List<PersonaContent> contents) {
        Motivation motivation = new Motivation(List.of(new Motive("Pain", "Say", Frame.GAIN)), List.of(), List.of());
        return new PersonaDraft(
                ICP,
                "Cannot see which leads are worth a call",
                2,
                Level.USER,
                personal,
                Professional.NOTHING,
                motivation,
                buying,
                contents);
    }
}
