package io.fitgauge.attributes.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceOptionsTest {

    @Test
    void aChoiceHasDistinctOptions() {
        assertThat(pointers(AttributeType.CHOICE, List.of("Red", "Blue"))).isEmpty();
    }

    @Test
    void aChoiceWithoutOptionsIsNone() {
        assertThat(pointers(AttributeType.CHOICE, null)).containsExactly("/options");
        assertThat(pointers(AttributeType.CHOICE, List.of())).containsExactly("/options");
    }

    @Test
    void onlyAChoiceHasOptions() {
        assertThat(pointers(AttributeType.TEXT, List.of("Red"))).containsExactly("/options");
        assertThat(pointers(AttributeType.TEXT, null)).isEmpty();
    }

    @Test
    void optionsThatCompareEqualAreTheSameOption() {
        assertThat(pointers(AttributeType.CHOICE, List.of("STRASSE", "x", "Straße")))
                .containsExactly("/options/2");
    }

    @Test
    void everyOptionAtFaultIsPointedAt() {
        assertThat(pointers(AttributeType.CHOICE, Arrays.asList(" ", "ok", null, "x".repeat(101), "a\u0000b")))
                .containsExactly("/options/0", "/options/2", "/options/3", "/options/4");
    }

    @Test
    void twoHundredOptionsAreTheMost() {
        List<String> most = IntStream.range(0, 200).mapToObj(i -> "o" + i).toList();
        List<String> more = IntStream.range(0, 201).mapToObj(i -> "o" + i).toList();

        assertThat(pointers(AttributeType.CHOICE, most)).isEmpty();
        assertThat(pointers(AttributeType.CHOICE, more)).containsExactly("/options");
    }

    @Test
    void optionsCanBeAddedMovedAndRespelledButNotRemoved() {
        assertThat(ChoiceOptions.keepAll(List.of("Red", "Blue"), List.of("blue", "Green", "RED")))
                .isTrue();
        assertThat(ChoiceOptions.keepAll(List.of("Red", "Blue"), List.of("Red")))
                .isFalse();
    }

    @Test
    void optionsAreStoredAsTheyAreWritten() {
        List<String> options = List.of("Größe \"M\"", "🙂");

        assertThat(ChoiceOptions.read(ChoiceOptions.write(options))).isEqualTo(options);
        assertThat(ChoiceOptions.read(ChoiceOptions.write(null))).isNull();
    }

    private static List<String> pointers(AttributeType type, @Nullable List<@Nullable String> options) {
        FieldErrors errors = new FieldErrors();
        ChoiceOptions.check(type, options, errors);
        return errors.list().stream().map(FieldError::pointer).toList();
    }
}
