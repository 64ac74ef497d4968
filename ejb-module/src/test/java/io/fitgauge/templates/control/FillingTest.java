package io.fitgauge.templates.control;

import static io.fitgauge.templates.control.TemplateTexts.FILLING;
import static io.fitgauge.templates.control.TemplateTexts.checklist;
import static io.fitgauge.templates.control.TemplateTexts.json;
import static io.fitgauge.templates.control.TemplateTexts.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.TemplateDocument;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingTest {

    private static final String ALL_KINDS =
            """
            [{'key':'size','label':'Size','kind':'NUMBER','default':50},
             {'key':'budget','label':'Budget','kind':'MONEY','default':{'amount':25000,'currency':'EUR'}},
             {'key':'countries','label':'Countries','kind':'COUNTRIES','default':['NL','DE']},
             {'key':'tools','label':'Tools','kind':'TAGS'}]""";

    private static final String CRITERIA =
            """
            {'icp':{'name':'From {{size}}','criteria':[
              {'key':'size','mode':'SCORE','match':{'op':'BETWEEN','min':'{{size}}'}},
              {'key':'budget','mode':'SCORE','match':{'op':'BETWEEN','min':'{{budget.amount}}','currency':'{{budget.currency}}'}},
              {'key':'land','mode':'SCORE','match':{'op':'IN','values':['BE','{{countries}}']}},
              {'key':'tools','mode':'SCORE','match':{'op':'ANY_OF','values':['Java','{{tools}}']}}]}}""";

    @Test
    void aTextThatIsOnlyAParameterBecomesItsValueWithItsType() {
        JsonNode criteria = filled(template("ICP", ALL_KINDS, CRITERIA), "{}", Locale.ENGLISH)
                .at("/icp/criteria");

        assertThat(criteria.at("/0/match/min").decimalValue()).isEqualByComparingTo("50");
        assertThat(criteria.at("/1/match/min").decimalValue()).isEqualByComparingTo("25000");
        assertThat(criteria.at("/1/match/currency").asText()).isEqualTo("EUR");
    }

    @Test
    void aListIsPutIntoTheListThatItStandsIn() {
        JsonNode criteria = filled(template("ICP", ALL_KINDS, CRITERIA), "{}", Locale.ENGLISH)
                .at("/icp/criteria");

        assertThat(criteria.at("/2/match/values").toString()).isEqualTo("[\"BE\",\"NL\",\"DE\"]");
    }

    @Test
    void whatHasNoValueIsLeftOut() {
        JsonNode criteria = filled(template("ICP", ALL_KINDS, CRITERIA), "{}", Locale.ENGLISH)
                .at("/icp/criteria");

        assertThat(criteria.at("/3/match/values").toString()).isEqualTo("[\"Java\"]");
    }

    @Test
    void withinATextValuesAreWrittenForReaders() {
        TemplateDocument template =
                template("REVIEW_CHECKLIST", ALL_KINDS, checklist("{{size}} people, {{budget}}, in {{countries}}"));

        assertThat(text(template, "{'size':15000}", Locale.ENGLISH))
                .isEqualTo("15,000 people, €25,000, in Netherlands and Germany");
        assertThat(text(template, "{'size':15000}", Locale.GERMAN))
                .isEqualTo("15.000 people, 25.000\u00a0€, in Niederlande und Deutschland");
    }

    @Test
    void whatStandsInATextNeedsAValue() {
        TemplateDocument template = template("REVIEW_CHECKLIST", ALL_KINDS, checklist("With {{tools}}"));

        assertThatThrownBy(() -> filled(template, "{}", Locale.ENGLISH))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/content/items/0/text"));
    }

    @Test
    void aValueOfAnotherKindIsPointedAt() {
        TemplateDocument template = template("ICP", ALL_KINDS, CRITERIA);

        assertThatThrownBy(() -> filled(
                        template,
                        "{'size':'many','budget':{'amount':1},'countries':['XX'],'colour':'red'}",
                        Locale.ENGLISH))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactlyInAnyOrder(
                                "/parameters/size",
                                "/parameters/budget/currency",
                                "/parameters/countries/0",
                                "/parameters/colour"));
    }

    @Test
    void whatIsRequiredMustBeGiven() {
        TemplateDocument template = template(
                "REVIEW_CHECKLIST",
                "[{'key':'product','label':'Your product','kind':'TEXT','required':true}]",
                checklist("Is {{product}} still right?"));

        assertThat(text(template, "{'product':'Blue'}", Locale.ENGLISH)).isEqualTo("Is Blue still right?");
        assertThatThrownBy(() -> text(template, "{'product':null}", Locale.ENGLISH))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Your product");
    }

    @Test
    void aValueCannotNameAnotherParameter() {
        TemplateDocument template = template(
                "REVIEW_CHECKLIST",
                "[{'key':'one','label':'1','kind':'TEXT'},{'key':'two','label':'2','kind':'TEXT','default':'secret'}]",
                checklist("{{one}} and {{two}}"));

        assertThat(text(template, "{'one':'{{two}}'}", Locale.ENGLISH)).isEqualTo("{{two}} and secret");
    }

    private static String text(TemplateDocument template, String values, Locale language) {
        return filled(template, values, language).at("/items/0/text").asText();
    }

    private static JsonNode filled(TemplateDocument template, String values, Locale language) {
        Map<String, JsonNode> given = new HashMap<>();
        json(values).properties().forEach(field -> given.put(field.getKey(), field.getValue()));
        return FILLING.filled(template, given, language);
    }
}
