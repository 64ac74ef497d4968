package io.fitgauge.templates.control;

import static io.fitgauge.templates.control.TemplateTexts.json;
import static io.fitgauge.templates.entity.FieldState.BOTH_CHANGED;
import static io.fitgauge.templates.entity.FieldState.MINE_CHANGED;
import static io.fitgauge.templates.entity.FieldState.SAME;
import static io.fitgauge.templates.entity.FieldState.TEMPLATE_CHANGED;
import static io.fitgauge.templates.entity.FieldState.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.FieldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    @Test
    void eachFieldSaysWhoChangedIt() {
        assertThat(states(
                        "{'a':1,'b':1,'c':1,'d':1,'e':1}",
                        "{'a':1.0,'b':2,'c':1,'d':2,'e':2}",
                        "{'a':1,'b':1,'c':3,'d':3,'e':2}"))
                .containsOnly(
                        entry("/a", UNCHANGED),
                        entry("/b", TEMPLATE_CHANGED),
                        entry("/c", MINE_CHANGED),
                        entry("/d", BOTH_CHANGED),
                        entry("/e", SAME));
    }

    @Test
    void criteriaAreMatchedByTheirKeysWhereverTheyStand() {
        assertThat(states(
                        criteria("{'key':'x','weight':10,'mode':'SCORE'},{'key':'y','weight':10}"),
                        criteria("{'key':'y','weight':20},{'key':'x','weight':10,'mode':'SCORE'}"),
                        criteria("{'key':'x','weight':30,'mode':'SCORE'},{'key':'y','weight':10}")))
                .contains(entry("/criteria/x/weight", MINE_CHANGED), entry("/criteria/y/weight", TEMPLATE_CHANGED))
                .containsEntry("/criteria/x/mode", UNCHANGED);
    }

    @Test
    void whatACriterionAsksForIsOneField() {
        assertThat(states(
                        criteria("{'key':'x','match':{'op':'BETWEEN','min':1}}"),
                        criteria("{'key':'x','match':{'op':'BETWEEN','min':1,'max':9}}"),
                        criteria("{'key':'x','match':{'op':'BETWEEN','min':2}}")))
                .containsEntry("/criteria/x/match", BOTH_CHANGED);
    }

    @Test
    void aWholeElementThatCameOrWentIsOneField() {
        assertThat(states(
                        criteria("{'key':'old','weight':1},{'key':'mine','weight':1}"),
                        criteria("{'key':'mine','weight':1},{'key':'new','weight':1}"),
                        criteria("{'key':'old','weight':1},{'key':'own','weight':1}")))
                .containsOnly(
                        entry("/criteria/old", TEMPLATE_CHANGED),
                        entry("/criteria/new", TEMPLATE_CHANGED),
                        entry("/criteria/mine", MINE_CHANGED),
                        entry("/criteria/own", MINE_CHANGED));
    }

    @Test
    void whatATemplateRemovedAndIChangedIsAConflict() {
        assertThat(states(criteria("{'key':'x','weight':1}"), criteria(""), criteria("{'key':'x','weight':2}")))
                .containsOnly(entry("/criteria/x", BOTH_CHANGED));
    }

    @Test
    void listsWithoutKeysAreOneField() {
        assertThat(states("{'needs':['a','b']}", "{'needs':['a','c']}", "{'needs':['b','a']}"))
                .containsOnly(entry("/needs", BOTH_CHANGED));
    }

    @Test
    void whatIsHereMayBeWrittenOutMoreThanInTheTemplate() {
        List<FieldComparison> fields = ThreeWay.compare(
                json("{'icp':{'name':'A'}}"),
                json("{'icp':{'name':'B'}}"),
                json("{'icp':{'name':'A','thresholds':{'tierA':80}}}"),
                json("{'icp':{'name':'A','thresholds':{'tierA':90}}}"));

        assertThat(states(fields))
                .containsOnly(entry("/icp/name", TEMPLATE_CHANGED), entry("/icp/thresholds", MINE_CHANGED));
    }

    @Test
    void nothingAndAnEmptyListSayTheSame() {
        assertThat(states("{'a':[]}", "{}", "{'a':null}")).containsOnly(entry("/a", UNCHANGED));
    }

    @Test
    void whatIsTakenBecomesTheirsAndTheRestStays() {
        ObjectNode mine =
                json("{'icp':{'name':'Mine','criteria':[{'key':'own'},{'key':'x','weight':1},{'key':'old'}]}}");
        ObjectNode theirs = json(
                "{'icp':{'name':'Theirs','criteria':[{'key':'x','weight':5,'mode':'MUST'},{'key':'new','weight':2}],"
                        + "'thresholds':{'tierA':70}}}");

        ObjectNode merged = Taking.taken(
                mine,
                theirs,
                List.of("/icp/criteria/x/weight", "/icp/criteria/new", "/icp/criteria/old", "/icp/thresholds/tierA"));

        assertThat(merged)
                .isEqualTo(json("{'icp':{'name':'Mine','criteria':[{'key':'own'},{'key':'x','weight':5},"
                        + "{'key':'new','weight':2}],'thresholds':{'tierA':70}}}"));
        assertThat(mine.at("/icp/criteria")).hasSize(3);
    }

    @Test
    void whatWasTakenIsNoQuestionAnyMore() {
        ObjectNode base = json("{'a':1,'b':1,'criteria':[{'key':'x','weight':1}]}");
        ObjectNode theirs = json("{'a':2,'b':2,'criteria':[{'key':'x','weight':2}]}");
        ObjectNode mine = json("{'a':3,'b':1,'criteria':[{'key':'x','weight':1}]}");
        List<String> all = List.of("/a", "/b", "/criteria/x/weight");

        ObjectNode merged = Taking.taken(mine, theirs, List.of("/b", "/criteria/x/weight"));

        assertThat(states(ThreeWay.compare(Taking.taken(base, theirs, all), theirs, merged)))
                .containsOnly(
                        entry("/a", MINE_CHANGED),
                        entry("/b", UNCHANGED),
                        entry("/criteria/x/key", UNCHANGED),
                        entry("/criteria/x/weight", UNCHANGED));
    }

    private static String criteria(String elements) {
        return "{'criteria':[" + elements + "]}";
    }

    private static Map<String, FieldState> states(String base, String theirs, String mine) {
        Map<String, FieldState> states = states(ThreeWay.compare(json(base), json(theirs), json(mine)));
        states.keySet().removeIf(pointer -> pointer.endsWith("/key"));
        return states;
    }

    private static Map<String, FieldState> states(List<FieldComparison> fields) {
        Map<String, FieldState> states = new LinkedHashMap<>();
        fields.forEach(field -> states.put(field.pointer(), field.state()));
        return states;
    }
}
