package io.fitgauge.operator.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorWordsTest {

    @Test
    void anOptionHasTheWordBehindItForItsValue() {
        OperatorWords words = new OperatorWords(List.of("acme", "--name", "Acme & Co"));

        assertThat(words.only()).isEqualTo("acme");
        assertThat(words.option("name")).contains("Acme & Co");
        assertThat(words.option("kind")).isEmpty();
    }

    @Test
    void anOptionWithoutAValueOrTwiceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OperatorWords(List.of("acme", "--name")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OperatorWords(List.of("--name", "One", "--name", "Two")));
    }

    @Test
    void whatIsNotAskedForIsRefused() {
        OperatorWords words = new OperatorWords(List.of("acme", "globex", "--naem", "Acme"));

        assertThatIllegalArgumentException().isThrownBy(words::only);
        assertThatIllegalArgumentException().isThrownBy(words::none);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.allow("name"))
                .withMessageContaining("--naem");
    }
}
