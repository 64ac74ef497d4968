package io.fitgauge.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.reference.control.Industry;
import io.fitgauge.reference.control.IndustryTables;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndustriesTest {

    private final Industries industries = new Industries();

    @Test
    void everyTableHasAsManyCodesALevelAsItsPublisherSays() {
        Map<String, Map<Integer, Long>> counts = IndustryTables.shipped().all().stream()
                .collect(Collectors.groupingBy(
                        Industry::scheme, Collectors.groupingBy(Industry::level, Collectors.counting())));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "NACE", Map.of(1, 21L, 2, 88L, 3, 272L, 4, 615L),
                        "NACE21", Map.of(1, 22L, 2, 87L, 3, 287L, 4, 651L),
                        "ISIC", Map.of(1, 21L, 2, 88L, 3, 238L, 4, 419L),
                        "NAICS", Map.of(1, 20L, 2, 99L, 3, 311L, 4, 709L, 5, 1057L),
                        "SIC", Map.of(1, 10L, 2, 83L, 3, 416L, 4, 1005L)));
    }

    @Test
    void everyCodeHasALabelAndLiesOneLevelBelowItsParentInTheSameScheme() {
        assertThat(IndustryTables.shipped().all()).allSatisfy(industry -> {
            assertThat(industry.label()).isNotBlank();
            assertThat(industry.label()).isEqualTo(industry.label().strip());
            assertThat(industry.code()).startsWith(industry.scheme() + ":");
            if (industry.level() == 1) {
                assertThat(industry.parent()).isNull();
            } else {
                IndustryView parent =
                        industries.find(String.valueOf(industry.parent())).orElseThrow();
                assertThat(parent.level()).isEqualTo(industry.level() - 1);
                assertThat(parent.scheme()).isEqualTo(industry.scheme());
                assertThat(parent.hasChildren()).isTrue();
            }
        });
    }

    @Test
    void aWalkDownTheListingsMeetsEveryCodeOnce() {
        Set<String> met = new HashSet<>();
        for (String scheme : industries.schemes()) {
            industries.list(scheme, null).forEach(top -> walk(top, met));
        }

        assertThat(met).hasSize(IndustryTables.shipped().all().size());
    }

    @Test
    void whatLiesUnderTheTopsIsEveryCode() {
        assertThat(industries.schemes().stream()
                        .flatMap(scheme -> industries.list(scheme, null).stream())
                        .flatMap(top -> industries.atOrUnder(top.code()).stream()))
                .doesNotHaveDuplicates()
                .hasSize(IndustryTables.shipped().all().size());
    }

    @Test
    void aDivisionAndItsSectionHoldAClassOfNace() {
        assertThat(industries.atOrUnder("NACE:62")).contains("NACE:62", "NACE:62.0", "NACE:62.01");
        assertThat(industries.atOrUnder("NACE:J")).contains("NACE:J", "NACE:62", "NACE:62.01", "NACE:58.21");
        assertThat(industries.atOrUnder("NACE:62.01")).containsExactly("NACE:62.01");
        assertThat(industries.atOrUnder("NACE:C")).contains("NACE:10.83").doesNotContain("NACE:62.01");
    }

    @Test
    void theTwoRevisionsOfNaceStayApart() {
        assertThat(industries.atOrUnder("NACE21:K")).contains("NACE21:62.10").doesNotContain("NACE:64");
        assertThat(industries.exists("NACE21:62.10")).isTrue();
        assertThat(industries.exists("NACE:62.10")).isFalse();
    }

    @Test
    void aRangeSectorOfNaicsHoldsAllItsSubsectors() {
        assertThat(industries.atOrUnder("NAICS:31-33"))
                .contains("NAICS:311", "NAICS:311920", "NAICS:321", "NAICS:339999")
                .doesNotContain("NAICS:31", "NAICS:42");
        assertThat(industries.atOrUnder("NAICS:44-45")).contains("NAICS:441", "NAICS:454110");
        assertThat(industries.atOrUnder("NAICS:48-49")).contains("NAICS:481", "NAICS:493");
        assertThat(industries.find("NAICS:321").orElseThrow().parent()).isEqualTo("NAICS:31-33");
        assertThat(industries.atOrUnder("NAICS:5415")).contains("NAICS:541511");
    }

    @Test
    void divisionsOfSicAndSectionsOfIsicGoByTheirTable() {
        assertThat(industries.atOrUnder("SIC:D")).contains("SIC:20", "SIC:209", "SIC:2095");
        assertThat(industries.atOrUnder("SIC:I")).contains("SIC:73", "SIC:7372");
        assertThat(industries.atOrUnder("ISIC:J")).contains("ISIC:62", "ISIC:620", "ISIC:6201");
        assertThat(industries.atOrUnder("ISIC:C")).contains("ISIC:1010");
    }

    @Test
    void aCodeInAnotherSpellingDoesNotExist() {
        assertThat(List.of(
                        "NACE:j",
                        "nace:J",
                        "ISIC:j",
                        "NACE:5821",
                        "58.21",
                        "NACE: 58.21",
                        "NAICS:31",
                        "GICS:10",
                        "",
                        ":"))
                .noneMatch(industries::exists);
        assertThat(industries.atOrUnder("NACE:99.99")).isEmpty();
        assertThat(industries.find("NACE:99.99")).isEmpty();
    }

    @Test
    void aListingShowsTheTopOfASchemeOrWhatLiesDirectlyUnderACode() {
        assertThat(industries.list("NAICS", null))
                .extracting(IndustryView::code)
                .startsWith("NAICS:11", "NAICS:21", "NAICS:22", "NAICS:23", "NAICS:31-33", "NAICS:42")
                .hasSize(20);
        assertThat(industries.list("NACE", "J")).extracting(IndustryView::code).contains("NACE:58", "NACE:62");
        assertThat(industries.list("NACE", "NACE:62.0"))
                .extracting(IndustryView::code)
                .containsExactly("NACE:62.01", "NACE:62.02", "NACE:62.03", "NACE:62.09");
        assertThat(industries.list("NACE", "62.01")).isEmpty();
        assertThat(industries.find("NACE:58.21"))
                .contains(
                        new IndustryView("NACE:58.21", "NACE", "Publishing of computer games", 4, "NACE:58.2", false));
    }

    @Test
    void aListingOfWhatDoesNotExistIsRefused() {
        assertInvalid("GICS", null);
        assertInvalid("nace", null);
        assertInvalid("NACE", "ZZ");
        assertInvalid("NACE", "");
        assertInvalid("NACE", "NACE21:K");
    }

    private void assertInvalid(String scheme, @Nullable String under) {
        assertThatThrownBy(() -> industries.list(scheme, under))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INVALID));
    }

    private void walk(IndustryView at, Set<String> met) {
        assertThat(met.add(at.code())).as(at.code()).isTrue();
        List<IndustryView> children = industries.list(at.scheme(), at.code());
        assertThat(children.isEmpty()).isNotEqualTo(at.hasChildren());
        children.forEach(child -> walk(child, met));
    }
}
