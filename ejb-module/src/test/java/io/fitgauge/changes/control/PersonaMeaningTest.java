package io.fitgauge.changes.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.changes.entity.Meaning;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.boundary.VersionChange;
import io.fitgauge.publishing.boundary.VersionChange.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonaMeaningTest {

    @Test
    void whoIsNewIsLookedForAndWrittenForAndServed() {
        Meaning meaning = meaning(SomePersonas.change(Kind.PERSONA_ADDED, null, SomePersonas.somebody()));

        assertThat(meaning.sales()).containsExactly("Look for this person in the buying group: “Idle tills”.");
        assertThat(meaning.marketing()).containsExactly("Make contents and campaigns for “Idle tills”.");
        assertThat(meaning.product())
                .containsExactly(
                        "Check the product against what “Idle tills” wants to achieve: “Close the books in a day”.");
    }

    @Test
    void whatIsNewIsSaidAsItIsWritten() {
        Meaning meaning =
                meaning(SomePersonas.change(Kind.PERSONA_CHANGED, SomePersonas.nobody(), SomePersonas.somebody()));

        assertThat(meaning.sales())
                .contains(
                        "Say to “Idle tills”: “Your queue costs you a sale a minute.”",
                        "Be ready for this from “Idle tills”: “Too expensive”.",
                        "New to give to “Idle tills”: “The price of a queue”.");
        assertThat(meaning.marketing())
                .contains(
                        "Write about what hurts “Idle tills”: “Queues at noon”.",
                        "Reach “Idle tills” elsewhere: their channels and sources have changed.");
        assertThat(meaning.product())
                .containsExactly(
                        "Check the product against what “Idle tills” wants to achieve: “Close the books in a day”.",
                        "Check that the product fits the tools that “Idle tills” works with now.",
                        "Check the product against what “Idle tills” wants to achieve: “Count the cash”.");
    }

    @Test
    void whatIsGoneIsNoReasonToSayAnythingNew() {
        Meaning meaning =
                meaning(SomePersonas.change(Kind.PERSONA_CHANGED, SomePersonas.somebody(), SomePersonas.nobody()));

        assertThat(meaning.sales())
                .contains("Read again what moves “Idle tills” before the next talk.")
                .noneMatch(sentence -> sentence.startsWith("Say to"));
    }

    @Test
    void anotherNameMeansNothing() {
        Meaning meaning = meaning(new VersionChange(
                Kind.PERSONA_CHANGED,
                List.of("name"),
                SomePersonas.nobody(),
                SomePersonas.nobody(),
                null,
                null,
                "Renamed."));

        assertThat(meaning).isEqualTo(Meaning.NOTHING);
    }

    private static Meaning meaning(VersionChange change) {
        return new Meanings(Messages.of(Locale.ENGLISH, "io.fitgauge.changes.words"), Map.of()).of(List.of(change));
    }
}
