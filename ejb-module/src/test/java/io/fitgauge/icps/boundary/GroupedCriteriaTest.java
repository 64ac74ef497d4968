package io.fitgauge.icps.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.WeightGroup;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.WeightGroupsReader;
import io.fitgauge.icps.control.WrittenPart;
import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria that ask several things together or count together, and what is said of those that are wrong. */
class GroupedCriteriaTest {

    private static final String STAFF = "{'attribute':'employees','match':{'op':'BETWEEN','min':50}}";
    private static final String ONLINE = "{'attribute':'sellsOnline','match':{'op':'IS','value':true}}";

    private final CriteriaReader reader = CriteriaReader.standalone();
    private final FieldErrors errors = new FieldErrors();

    @Test
    void partsAreReadAtAnyLevel() {
        List<Criterion> read = read("'mode':'SCORE','weight':1,'anyOf':[" + STAFF + ",{'allOf':[" + ONLINE + "]}]");

        assertThat(errors.list()).isEmpty();
        assertThat(read.get(0).demand())
                .isEqualTo(new Demand.AnyOf(List.of(
                        new Demand.OfAttribute(
                                "employees", new Condition.NumberBetween(new BigDecimal("5E+1"), null, null)),
                        new Demand.AllOf(List.of(new Demand.OfAttribute("sellsOnline", new Condition.Is(true)))))));
    }

    @Test
    void whatWasWrittenIsStoredAsItWas() {
        String written = ("[{'key':'c1','mode':'SCORE','weight':1,'anyOf':[" + STAFF + ",{'allOf':[" + ONLINE
                        + "]}],'group':'size'}]")
                .replace('\'', '"');

        assertThat(StoredJson.write(StoredJson.list(written, CriterionBody.class)))
                .isEqualTo(written);
    }

    @Test
    void attributesAreInUseAtAnyLevel() {
        CriterionBody criterion = bodies("'anyOf':[" + STAFF + ",null,{'allOf':[" + ONLINE + ",{}]}]")
                .get(0);

        assertThat(WrittenPart.attributes(criterion)).containsExactly("employees", "sellsOnline");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /anyOf                      | 'mode':'MUST','weight':1,'anyOf':[]
            /allOf                      | 'mode':'MUST','weight':1,'allOf':[]
            /anyOf/0                    | 'mode':'MUST','weight':1,'anyOf':[null]
            /allOf                      | 'mode':'MUST','weight':1,'anyOf':[STAFF],'allOf':[STAFF]
            /attribute                  | 'mode':'MUST','weight':1,'attribute':'employees','anyOf':[STAFF]
            /match                      | 'mode':'MUST','weight':1,'match':{'op':'IS','value':true},'allOf':[STAFF]
            /anyOf/1/attribute          | 'mode':'MUST','weight':1,'anyOf':[STAFF,{'match':{'op':'IS','value':true}}]
            /anyOf/1/attribute          | 'mode':'MUST','weight':1,'anyOf':[STAFF,{'attribute':'netMargin','match':{'op':'IS','value':true}}]
            /anyOf/1/match              | 'mode':'MUST','weight':1,'anyOf':[STAFF,{'attribute':'employees'}]
            /anyOf/1/match/min          | 'mode':'MUST','weight':1,'anyOf':[STAFF,{'attribute':'employees','match':{'op':'BETWEEN'}}]
            /allOf/1/anyOf/0/match/op   | 'mode':'MUST','weight':1,'allOf':[STAFF,{'anyOf':[{'attribute':'employees','match':{'op':'IS','value':true}}]}]
            /anyOf/0/match/tolerance    | 'mode':'MUST','weight':1,'anyOf':[{'attribute':'employees','match':{'op':'BETWEEN','min':1,'tolerance':0.1}}]
            /anyOf/0/anyOf/0/anyOf/0/anyOf/0/anyOf | 'mode':'MUST','weight':1,'anyOf':[{'anyOf':[{'anyOf':[{'anyOf':[{'anyOf':[STAFF]}]}]}]}]
            """)
    void everyFaultNamesItsField(String pointer, String criterion) {
        read(criterion.replace("STAFF", STAFF));

        assertThat(pointers()).containsExactly("/criteria/0" + pointer);
    }

    @Test
    void fiftyConditionsAreTheMost() {
        String twentyFive = String.join(",", Collections.nCopies(25, STAFF));
        String fifty = "{'anyOf':[" + twentyFive + "]},{'anyOf':[" + twentyFive + "]}";

        read("'mode':'MUST','weight':1,'allOf':[" + fifty + "]");
        assertThat(pointers()).isEmpty();
        read("'mode':'MUST','weight':1,'allOf':[" + fifty + "," + STAFF + "]");
        assertThat(pointers()).containsExactly("/criteria/0/allOf");
    }

    // weight groups

    @Test
    void aGroupHasAKeyALabelAndACap() {
        assertThat(groups("{'key':'size','label':'Size','cap':30}", "'group':'size'"))
                .containsExactly(new WeightGroup("size", 30));
        assertThat(pointers()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /weightGroups/0           | null                                      | 'mode':'SCORE'
            /weightGroups/0/key       | {'label':'Size','cap':30}                 | 'mode':'SCORE'
            /weightGroups/0/key       | {'key':'a b','label':'Size','cap':30}     | 'mode':'SCORE'
            /weightGroups/0/key       | {'key':'size','label':'Size','cap':30}    | 'mode':'SCORE'
            /weightGroups/1/key       | {'key':'size','label':'Size','cap':30},{'key':'size','label':'Size','cap':30} | 'group':'size'
            /weightGroups/0/label     | {'key':'size','cap':30}                   | 'group':'size'
            /weightGroups/0/label     | {'key':'size','label':' ','cap':30}       | 'group':'size'
            /weightGroups/0/cap       | {'key':'size','label':'Size'}             | 'group':'size'
            /weightGroups/0/cap       | {'key':'size','label':'Size','cap':0}     | 'group':'size'
            /weightGroups/0/cap       | {'key':'size','label':'Size','cap':1001}  | 'group':'size'
            /criteria/0/group         | {'key':'size','label':'Size','cap':30}    | 'group':'other'},{'group':'size'
            """)
    void everyFaultOfAGroupNamesItsField(String pointer, String group, String criterion) {
        groups(group, criterion);

        assertThat(pointers()).containsExactly(pointer);
    }

    @Test
    void anExclusionIsInNoGroup() {
        read("'mode':'EXCLUDE','group':'size','attribute':'employees','match':{'op':'BETWEEN','min':1}");

        assertThat(pointers()).contains("/criteria/0/group");
    }

    @Test
    void noGroupsAreStoredAsNothing() {
        assertThat(WeightGroups.stored(List.of())).isNull();
        assertThat(WeightGroups.read(null)).isEmpty();
        assertThat(WeightGroups.shown(WeightGroups.stored(List.of(new WeightGroupBody("size", "Size", 3)))))
                .containsExactly(new WeightGroupBody("size", "Size", 3));
    }

    private List<WeightGroup> groups(String groups, String criteria) {
        return WeightGroupsReader.read(
                StoredJson.list(("[" + groups + "]").replace('\'', '"'), WeightGroupBody.class),
                bodies(criteria),
                errors);
    }

    private List<Criterion> read(String criterion) {
        return reader.read(bodies(criterion), BuiltIn.byKey(), errors);
    }

    private static List<CriterionBody> bodies(String criterion) {
        return StoredJson.list(("[{'key':'c1'," + criterion + "}]").replace('\'', '"'), CriterionBody.class);
    }

    private List<String> pointers() {
        return errors.list().stream().map(FieldError::pointer).toList();
    }
}
