package io.fitgauge.personas.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.language.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private static final String WORDS = "io.fitgauge.personas.words";

    @Test
    void whoKnowsNothingIsTaughtFirst() {
        MatrixRow row = row(Awareness.UNAWARE, List.of(), Motivation.NOTHING, List.of());

        assertThat(Objects.requireNonNull(row.next()))
                .returns(Awareness.UNAWARE, MatrixGap::stage)
                .returns(StageNeed.TEACHING_CONTENT, MatrixGap::need);
    }

    @Test
    void anOfferTeachesNobody() {
        MatrixRow row = row(
                Awareness.PROBLEM,
                List.of(content(Awareness.PROBLEM, ContentKind.OFFER)),
                Motivation.NOTHING,
                List.of());

        assertThat(row.stages().get(1).contents()).hasSize(1);
        assertThat(Objects.requireNonNull(row.next()).need()).isEqualTo(StageNeed.TEACHING_CONTENT);
    }

    @Test
    void whatThePersonaKnowsAlreadyIsNotNeeded() {
        MatrixRow row = row(Awareness.PRODUCT, List.of(), Motivation.NOTHING, List.of());

        assertThat(row.stages()).extracting(MatrixStage::needed).containsExactly(false, false, false, true, true);
        assertThat(row.stages().get(0).missing()).isEmpty();
        assertThat(Objects.requireNonNull(row.next()).need()).isEqualTo(StageNeed.PROOF);
    }

    @Test
    void whatHasNoMessageIsNamed() {
        Motivation motivation = new Motivation(
                List.of(new Motive("Late orders", null, Frame.LOSS), new Motive("Returns", "Stop them.", Frame.LOSS)),
                List.of(),
                List.of());
        MatrixStage stage = row(
                        Awareness.PROBLEM,
                        List.of(content(Awareness.PROBLEM, ContentKind.GUIDE)),
                        motivation,
                        List.of())
                .stages()
                .get(1);

        assertThat(stage.messages()).extracting(MatrixMessage::message).containsExactly("Stop them.");
        assertThat(stage.missing()).singleElement().satisfies(gap -> {
            assertThat(gap.about()).isEqualTo("Late orders");
            assertThat(gap.text()).isEqualTo("A message for the pain “Late orders”.");
        });
    }

    @Test
    void objectionsAreAnsweredBeforeTheOffer() {
        MatrixRow row = row(
                Awareness.PRODUCT,
                List.of(content(Awareness.PRODUCT, ContentKind.DEMO), content(Awareness.MOST, ContentKind.OFFER)),
                new Motivation(List.of(), List.of(new Motive("Time", "Win a day.", Frame.GAIN)), List.of()),
                List.of(new Objection("Too dear", " ")));

        assertThat(Objects.requireNonNull(row.next()).need()).isEqualTo(StageNeed.ANSWER_TO_OBJECTION);
    }

    @Test
    void whoHasAllOfItLacksNothing() {
        MatrixRow row = row(
                Awareness.MOST,
                List.of(content(Awareness.MOST, ContentKind.OFFER)),
                new Motivation(List.of(), List.of(new Motive("Time", "Win a day.", Frame.GAIN)), List.of()),
                List.of());

        assertThat(row.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "sv", "pl"})
    void everythingIsSaidInEveryLanguage(String language) {
        MatrixMaker maker = new MatrixMaker(Messages.of(Locale.forLanguageTag(language), WORDS));
        Motivation silent = new Motivation(
                List.of(new Motive("a", null, Frame.LOSS)),
                List.of(new Motive("b", null, Frame.LOSS)),
                List.of(new Motive("c", null, Frame.LOSS)));

        MatrixRow row = maker.row(persona(null, List.of(), silent, List.of(new Objection("d", null))));

        assertThat(row.awareness()).isEqualTo(Awareness.UNAWARE);
        assertThat(row.stages().stream().flatMap(stage -> stage.missing().stream()))
                .hasSize(11)
                .allSatisfy(gap -> assertThat(gap.text()).isNotBlank().doesNotContain("{"));
    }

    private static MatrixRow row(
            Awareness awareness, List<PersonaContent> contents, Motivation motivation, List<Objection> objections) {
        return new MatrixMaker(Messages.of(Locale.ENGLISH, WORDS))
                .row(persona(awareness, contents, motivation, objections));
    }

    private static PersonaContent content(Awareness stage, ContentKind kind) {
        return new PersonaContent(stage, "A title", kind, null);
    }

    private static PersonaView persona(
            @Nullable Awareness awareness,
            List<PersonaContent> contents,
            Motivation motivation,
            List<Objection> objections) {
        Personal personal = new Personal(List.of(), List.of(), null, List.of(), awareness, List.of(), List.of(), null);
        return new PersonaView(
                new UUID(1, 2),
                new UUID(1, 1),
                "Loses deals without knowing why",
                1,
                Level.USER,
                personal,
                Professional.NOTHING,
                motivation,
                new Buying(List.of(), null, List.of(), objections),
                contents,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
