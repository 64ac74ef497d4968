package io.fitgauge.templates.control;

import static io.fitgauge.templates.control.TemplateTexts.READER;
import static io.fitgauge.templates.control.TemplateTexts.checklist;
import static io.fitgauge.templates.control.TemplateTexts.json;
import static io.fitgauge.templates.control.TemplateTexts.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {

    private static final String CRITERION = "{'key':'a','mode':'SCORE','match':{'op':'IS','value':true}}";

    @Test
    void whatTheSchemaDoesNotAllowIsPointedAt() {
        assertThat(blamed(() -> READER.one(json("{'kind':'ICP','key':'a','content':{'icp':{'criteria':'none'}}}"))))
                .contains("/name", "/content/icp/name", "/content/icp/criteria");
        assertThat(blamed(() -> template("INTERVIEW", "[]", "{'about':'RUMOUR','questions':[]}")))
                .contains("/content/about", "/content/questions");
        assertThat(blamed(() -> template("PERSONA", "[]", "{'persona':{'name':'A','colour':'red'}}")))
                .containsExactly("/content/persona/colour");
        assertThat(blamed(() -> template("ICP", "[]", "{'items':[]}"))).contains("/content/icp", "/content/items");
    }

    @Test
    void whatNamesNoParameterIsRefused() {
        assertThat(blamed(() -> template("REVIEW_CHECKLIST", "[]", checklist("Is {{product}} right?"))))
                .containsExactly("/content/items/0/text");
        assertThatCode(() -> template("REVIEW_CHECKLIST", "[]", checklist("{{ this is }} {no} {{Parameter}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void aDefaultIsOfItsKind() {
        assertThat(blamed(() -> template(
                        "REVIEW_CHECKLIST",
                        "[{'key':'a','label':'A','kind':'NUMBER','default':'ten'},"
                                + "{'key':'a','label':'A','kind':'COUNTRIES','default':['Holland']}]",
                        checklist("Why?"))))
                .containsExactly("/parameters/0/default", "/parameters/1/key", "/parameters/1/default/0");
    }

    @Test
    void keysAreUsedOnceAndRolesNamePersonasThatAreThere() {
        assertThat(blamed(() -> template(
                        "ICP",
                        "[]",
                        "{'icp':{'name':'A','criteria':[" + CRITERION + "," + CRITERION + "]},"
                                + "'personas':[{'key':'p','name':'P'}],"
                                + "'committee':{'roles':[{'role':'CHAMPION','personas':['p','q']}]}}")))
                .containsExactly("/content/icp/criteria/1/key", "/content/committee/roles/0/personas/1");
    }

    @Test
    void aFileIsRefusedAsAWhole() {
        String good = "{'kind':'REVIEW_CHECKLIST','key':'a','name':'A','content':" + checklist("Why?") + "}";
        String bad = "{'kind':'REVIEW_CHECKLIST','key':'a','name':'A','content':" + checklist("{{b}}?") + "}";

        assertThat(READER.file(json("{'format':'fitgauge-templates/1','templates':[" + good + "]}")))
                .hasSize(1);
        assertThat(blamed(() ->
                        READER.file(json("{'format':'fitgauge-templates/1','templates':[" + good + "," + bad + "]}"))))
                .containsExactly("/templates/1/content/items/0/text", "/templates/1/key");
        assertThat(blamed(() -> READER.file(json("{'format':'other','templates':[]}"))))
                .containsExactlyInAnyOrder("/format", "/templates");
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        String text = "x".repeat(3_900);
        String many = ("{'text':'" + text + "','why':'" + text + "'},").repeat(49) + "{'text':'a'}";

        assertThatThrownBy(() -> template("REVIEW_CHECKLIST", "[]", "{'items':[" + many + "]}"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static Stream<String> blamed(ThrowingCallable reading) {
        try {
            reading.call();
            throw new AssertionError("Nothing was refused");
        } catch (Refusal refusal) {
            return refusal.errors().stream().map(FieldError::pointer);
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }
}
