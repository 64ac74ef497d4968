package io.fitgauge.knowledge.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.PersonAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceDraftTest {

    private static final PersonAsked ANN = new PersonAsked(null, " Ann ", " ");
    private static final UUID FEMKE = UUID.randomUUID();
    private static final PersonAsked CONTACT = new PersonAsked(FEMKE, "Femke", "CEO");

    @Test
    void atLeastAsManyWereAskedAsAreNamed() {
        assertThat(draft(List.of(), null).substance().asked()).isNull();
        assertThat(draft(List.of(ANN, CONTACT), null).substance().asked()).isEqualTo(2);
        assertThat(draft(List.of(ANN, CONTACT), 1).substance().asked()).isEqualTo(2);
        assertThat(draft(List.of(ANN), 40).substance().asked()).isEqualTo(40);
    }

    @Test
    void ofAContactOnlyTheIdIsKept() {
        assertThat(draft(List.of(ANN, CONTACT), null).details().people())
                .containsExactly(new PersonAsked(null, "Ann", null), PersonAsked.contact(FEMKE));
    }

    @Test
    void nothingThatIsLoggedNamesPeople() {
        assertThat(draft(List.of(ANN, CONTACT), null).toString()).doesNotContain("Ann", "Femke");
        assertThat(draft(List.of(ANN, CONTACT), null).details().toString()).doesNotContain("Ann", "Femke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b?c=d", "HTTP://a.example", "http://[2001:db8::1]/", " "})
    void anAddressOfTheWebIsAGoodLink(String link) {
        assertThat(new EvidenceSource("Notes", link).hasGoodLink()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://a.example/",
                "//a.example/",
                "https:a.example",
                "https://",
                "https://me:secret@a.example/",
                "https://a.example/\" onclick=\"x",
                "a.example"
            })
    void anythingElseIsNone(String link) {
        assertThat(new EvidenceSource("Notes", link).hasGoodLink()).isFalse();
    }

    private static EvidenceDraft draft(List<PersonAsked> people, @Nullable Integer asked) {
        return new EvidenceDraft(
                EvidenceKind.SURVEY,
                About.BEST,
                LocalDate.of(2026, 1, 5),
                "Asked",
                "They grow.",
                new EvidenceSource("Notes", null),
                people,
                asked,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
