package io.fitgauge.attributes.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.fit.AttributeType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInTest {

    @Test
    void theCatalogueIsTheContractsInItsOrder() {
        assertThat(BuiltIn.all())
                .extracting(attribute -> attribute.category() + " " + attribute.key() + " " + attribute.type())
                .containsExactly(
                        "FIRMOGRAPHIC sector TEXT",
                        "FIRMOGRAPHIC industry INDUSTRY",
                        "FIRMOGRAPHIC businessModel CHOICE",
                        "FIRMOGRAPHIC employees NUMBER",
                        "FIRMOGRAPHIC productTeamSize NUMBER",
                        "FIRMOGRAPHIC serviceTeamSize NUMBER",
                        "FIRMOGRAPHIC salesTeamSize NUMBER",
                        "FIRMOGRAPHIC foundedYear NUMBER",
                        "FIRMOGRAPHIC customerSince DATE",
                        "ECONOMIC companyValue MONEY",
                        "ECONOMIC annualRevenue MONEY",
                        "ECONOMIC annualBudget MONEY",
                        "ECONOMIC budgetForUs MONEY",
                        "ECONOMIC marketingBudget MONEY",
                        "ECONOMIC adSpend MONEY",
                        "ECONOMIC fundingSources TAGS",
                        "ECONOMIC investors TAGS",
                        "GEOGRAPHIC country COUNTRY",
                        "GEOGRAPHIC region TEXT",
                        "GEOGRAPHIC hasPhysicalStore BOOLEAN",
                        "GEOGRAPHIC sellsOnline BOOLEAN",
                        "TECHNOGRAPHIC technologies TAGS",
                        "AUDIENCE customerGroups TAGS",
                        "AUDIENCE socialFollowers NUMBER",
                        "STRATEGIC goals TAGS",
                        "STRATEGIC challenges TAGS",
                        "RELATIONAL referralLikelihood NUMBER",
                        "RELATIONAL network TAGS",
                        "RELATIONAL pleasantToWorkWith NUMBER",
                        "RELATIONAL profitability NUMBER",
                        "RELATIONAL easeOfSelling NUMBER");
    }

    @Test
    void builtInAttributesAreStandardAndLabelled() {
        assertThat(BuiltIn.all()).hasSize(31).allSatisfy(attribute -> {
            assertThat(attribute.standard()).isTrue();
            assertThat(attribute.label()).isNotBlank();
            assertThat(attribute.options() != null).isEqualTo(attribute.type() == AttributeType.CHOICE);
        });
    }

    @Test
    void theyAreFoundByKeyAndCannotBeChanged() {
        assertThat(BuiltIn.find("businessModel").orElseThrow().options())
                .isEqualTo(List.of("B2B", "B2C", "B2B2C", "B2G"));
        assertThat(BuiltIn.find("netMargin")).isEmpty();
        assertThat(BuiltIn.byKey().values()).containsExactlyElementsOf(BuiltIn.all());
        assertThatThrownBy(() -> BuiltIn.byKey().remove("sector")).isInstanceOf(UnsupportedOperationException.class);
    }
}
