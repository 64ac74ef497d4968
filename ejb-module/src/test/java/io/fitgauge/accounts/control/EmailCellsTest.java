package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailCellsTest {

    private final EmailCells emails = new EmailCells();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "femke@acme.example",
                "Femke.de-Boer+sales@Sales.Acme.example",
                "o'brien@acme.example",
                "zażółć@zoë.nl",
                "joe@www.acme.example"
            })
    void anAddressIsKeptAsItIsWritten(String email) throws UnreadableCell {
        assertThat(emails.read("  " + email + "\t")).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "femke",
                "@acme.example",
                "femke@",
                "femke@acme",
                "femke@acme.example.",
                "femke@acme.example/about",
                "femke@https://acme.example",
                "femke@@acme.example",
                "a@b@acme.example",
                "fem ke@acme.example",
                "femke@ac me.example",
                ".femke@acme.example",
                "femke.@acme.example",
                "fem..ke@acme.example",
                "\"femke\"@acme.example",
                "Femke <femke@acme.example>",
                "femke@[127.0.0.1]",
                "fem\u0007ke@acme.example",
                "femke@acme.example, joe@acme.example"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String text) {
        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> emails.read(text))
                .satisfies(unreadable -> assertThat(unreadable.reason()).isEqualTo("This is no e-mail address."));
    }

    @Test
    void anAddressHasAtMost254CharactersAnd64BeforeTheSign() throws UnreadableCell {
        String longest = "x".repeat(64) + "@" + "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(58) + ".nl";
        assertThat(longest).hasSize(254);

        assertThat(emails.read(longest)).isEqualTo(longest);
        assertThatExceptionOfType(UnreadableCell.class).isThrownBy(() -> emails.read("x" + longest));
        assertThatExceptionOfType(UnreadableCell.class)
                .isThrownBy(() -> emails.read(longest.replace(".nl", ".ddd.nl")));
    }

    @Test
    void addressesAreComparedInAnyCase() {
        assertThat(EmailCells.key("Femke@ACME.example")).isEqualTo(EmailCells.key("femke@acme.example"));
        assertThat(EmailCells.key("femke@acme.example")).isNotEqualTo(EmailCells.key("femke@acme.test"));
    }
}
