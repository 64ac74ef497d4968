package io.fitgauge.icps.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria as clients write them, and what is said of those that are wrong. */
class CriteriaTest {

    private static final String SOUND =
            "{'key':'sound','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1}}";

    private final CriteriaReader reader = CriteriaReader.standalone();
    private final FieldErrors errors = new FieldErrors();

    // what is read

    @Test
    void aNumberIsComparedToTheLastDigit() {
        assertThat(one("'attribute':'employees','mode':'SCORE','weight':20,"
                        + "'match':{'op':'BETWEEN','min':0.1,'max':123456789012345678.123456,'tolerance':0.2}"))
                .isEqualTo(new Criterion(
                        "c1",
                        "employees",
                        Mode.SCORE,
                        20,
                        new Condition.NumberBetween(
                                new BigDecimal("0.1"),
                                new BigDecimal("123456789012345678.123456"),
                                new BigDecimal("0.2"))));
    }

    @Test
    void moneyHasACurrency() {
        assertThat(one("'attribute':'marketingBudget','mode':'MUST',"
                                + "'match':{'op':'BETWEEN','min':1000000,'currency':'EUR'}")
                        .demand())
                .isEqualTo(
                        asks("marketingBudget", new Condition.MoneyBetween(new BigDecimal("1E+6"), null, "EUR", null)));
    }

    @Test
    void aGateNeedsNoWeight() {
        assertThat(one("'attribute':'sellsOnline','mode':'MUST','match':{'op':'IS','value':true}"))
                .isEqualTo(new Criterion("c1", "sellsOnline", Mode.MUST, 0, new Condition.Is(true)));
    }

    @Test
    void anExclusionMaySayWhyAndUntilWhen() {
        Criterion criterion = one("'attribute':'customerSince','mode':'EXCLUDE','reason':'customer',"
                + "'validUntil':'2027-01-31','match':{'op':'BETWEEN','min':'2020-02-29'}");

        assertThat(criterion.reason()).isEqualTo("customer");
        assertThat(criterion.validUntil()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(criterion.demand())
                .isEqualTo(asks("customerSince", new Condition.DateBetween(LocalDate.of(2020, 2, 29), null)));
    }

    @Test
    void anIndustryHoldsWhatLiesUnderIt() {
        assertThat(((Condition.IndustryIn) condition(
                                one("'attribute':'industry','mode':'MUST','match':{'op':'IN','values':['NACE:62']}")))
                        .held())
                .contains("NACE:62", "NACE:62.01")
                .doesNotContain("NACE:63");
    }

    @Test
    void aChoiceIsReadAsItsOptionIsSpelled() {
        assertThat(((Condition.TextIn) condition(
                                one("'attribute':'businessModel','mode':'MUST','match':{'op':'IN','values':['b2b']}")))
                        .values())
                .containsExactly("B2B");
    }

    @Test
    void boundsMayLieOutsideTheScaleOfARating() {
        one("'attribute':'profitability','mode':'MUST','match':{'op':'BETWEEN','max':9}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANY_OF", "ALL_OF", "NONE_OF"})
    void tagsHaveThreeOps(String op) {
        one("'attribute':'technologies','mode':'MUST','match':{'op':'" + op + "','values':['SAP','Java']}");
    }

    @Test
    void whatWasWrittenIsStoredToTheLastDigit() {
        String written = ("[{'key':'c1','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN',"
                        + "'min':1.50,'max':100000000000000000,'tolerance':0.10}},"
                        + "{'key':'c2','attribute':'sector','mode':'EXCLUDE','match':{'op':'IN','values':['a\\\"b']}}]")
                .replace('\'', '"');

        assertThat(StoredJson.write(StoredJson.list(written, CriterionBody.class)))
                .isEqualTo(written);
    }

    @Test
    void aZeroWithAHugeExponentIsZero() {
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal("0e-999999999"), null, null, null, null, null);

        assertThat(StoredJson.write(match)).isEqualTo("{\"op\":\"BETWEEN\",\"min\":0}");
    }

    // what is wrong with one criterion: every bad input names its field

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /key                | 'attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /key                | 'key':' ','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /key                | 'key':'a b','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /key                | 'key':'sound','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /attribute          | 'key':'c','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /attribute          | 'key':'c','attribute':'netMargin','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /mode               | 'key':'c','attribute':'employees','weight':1,'match':{'op':'BETWEEN','min':1}
            /match              | 'key':'c','attribute':'employees','mode':'MUST'
            /weight             | 'key':'c','attribute':'employees','mode':'SCORE','match':{'op':'BETWEEN','min':1}
            /weight             | 'key':'c','attribute':'employees','mode':'SCORE','weight':0,'match':{'op':'BETWEEN','min':1}
            /weight             | 'key':'c','attribute':'employees','mode':'SCORE','weight':101,'match':{'op':'BETWEEN','min':1}
            /weight             | 'key':'c','attribute':'employees','mode':'MUST','weight':-1,'match':{'op':'BETWEEN','min':1}
            /weight             | 'key':'c','attribute':'employees','mode':'EXCLUDE','weight':0,'match':{'op':'BETWEEN','min':1}
            /reason             | 'key':'c','attribute':'employees','mode':'MUST','reason':'x','match':{'op':'BETWEEN','min':1}
            /reason             | 'key':'c','attribute':'employees','mode':'EXCLUDE','reason':' ','match':{'op':'BETWEEN','min':1}
            /validUntil         | 'key':'c','attribute':'employees','mode':'MUST','validUntil':'2027-01-01','match':{'op':'BETWEEN','min':1}
            /validUntil         | 'key':'c','attribute':'employees','mode':'EXCLUDE','validUntil':'2027-02-29','match':{'op':'BETWEEN','min':1}
            /validUntil         | 'key':'c','attribute':'employees','mode':'EXCLUDE','validUntil':'','match':{'op':'BETWEEN','min':1}
            /match/op           | 'key':'c','attribute':'employees','mode':'MUST','match':{'min':1}
            /match/op           | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'IN','values':['1']}
            /match/op           | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'between','min':1}
            /match/op           | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'ANY_OF','values':['x']}
            /match/op           | 'key':'c','attribute':'businessModel','mode':'MUST','match':{'op':'CONTAINS','values':['B2B']}
            /match/op           | 'key':'c','attribute':'technologies','mode':'MUST','match':{'op':'IN','values':['x']}
            /match/op           | 'key':'c','attribute':'sellsOnline','mode':'MUST','match':{'op':'IN','values':['true']}
            /match/op           | 'key':'c','attribute':'country','mode':'MUST','match':{'op':'IS','value':true}
            /match/min          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN'}
            /match/min          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':2,'max':1.9}
            /match/min          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':'1'}
            /match/min          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1234567890123456789}
            /match/max          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','max':0.1234567}
            /match/max          | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','max':true}
            /match/min          | 'key':'c','attribute':'customerSince','mode':'MUST','match':{'op':'BETWEEN','min':'2024-05-02','max':'2024-05-01'}
            /match/min          | 'key':'c','attribute':'customerSince','mode':'MUST','match':{'op':'BETWEEN','min':'2024'}
            /match/min          | 'key':'c','attribute':'customerSince','mode':'MUST','match':{'op':'BETWEEN','min':'','max':'2024-05-01'}
            /match/max          | 'key':'c','attribute':'customerSince','mode':'MUST','match':{'op':'BETWEEN','max':20240501}
            /match/tolerance    | 'key':'c','attribute':'customerSince','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':'2024-05-02','tolerance':0.1}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1,'tolerance':0}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1,'tolerance':1.1}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1,'tolerance':-0.1}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1,'tolerance':1e-9}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1,'tolerance':0.1}
            /match/tolerance    | 'key':'c','attribute':'employees','mode':'EXCLUDE','match':{'op':'BETWEEN','min':1,'tolerance':0.1}
            /match/tolerance    | 'key':'c','attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN','values':['x'],'tolerance':0.1}
            /match/currency     | 'key':'c','attribute':'adSpend','mode':'MUST','match':{'op':'BETWEEN','min':1}
            /match/currency     | 'key':'c','attribute':'adSpend','mode':'MUST','match':{'op':'BETWEEN','min':1,'currency':'eur'}
            /match/currency     | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1,'currency':'EUR'}
            /match/min          | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':['x'],'min':1}
            /match/values       | 'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1,'values':[]}
            /match/value        | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':['x'],'value':'x'}
            /match/values       | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN'}
            /match/values       | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':[]}
            /match/values/1     | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':['x',' ']}
            /match/values/1     | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':['x',null]}
            /match/values/0     | 'key':'c','attribute':'sector','mode':'MUST','match':{'op':'IN','values':[1]}
            /match/values/0     | 'key':'c','attribute':'technologies','mode':'MUST','match':{'op':'ANY_OF','values':[['x']]}
            /match/values/0     | 'key':'c','attribute':'technologies','mode':'MUST','match':{'op':'ALL_OF','values':['']}
            /match/values/1     | 'key':'c','attribute':'businessModel','mode':'MUST','match':{'op':'IN','values':['B2B','B2X']}
            /match/values/0     | 'key':'c','attribute':'country','mode':'MUST','match':{'op':'IN','values':['nl']}
            /match/values/0     | 'key':'c','attribute':'country','mode':'MUST','match':{'op':'IN','values':['XX']}
            /match/values/1     | 'key':'c','attribute':'industry','mode':'MUST','match':{'op':'IN','values':['NACE:62','NACE:99.99']}
            /match/value        | 'key':'c','attribute':'sellsOnline','mode':'MUST','match':{'op':'IS'}
            /match/value        | 'key':'c','attribute':'sellsOnline','mode':'MUST','match':{'op':'IS','value':'true'}
            """)
    void everyFaultNamesItsField(String pointer, String criterion) {
        read("[" + SOUND + ",{" + criterion + "}]");

        assertThat(pointers()).containsExactly("/criteria/1" + pointer);
    }

    @Test
    void textsHaveAtMostFiveHundredCharacters() {
        String text = "x".repeat(501);
        read("[" + SOUND + ",{'key':'c','attribute':'sector','mode':'EXCLUDE','reason':'" + text
                + "','match':{'op':'IN','values':['" + text + "']}}]");

        assertThat(pointers()).containsExactlyInAnyOrder("/criteria/1/reason", "/criteria/1/match/values/0");
    }

    @Test
    void aThousandValuesAreTheMost() {
        read("[" + inValues(1000) + "]");
        assertThat(pointers()).isEmpty();

        read("[" + inValues(1001) + "]");
        assertThat(pointers()).containsExactly("/criteria/0/match/values");
    }

    // what is wrong with all of them

    @Test
    void fiftyCriteriaAreTheMost() {
        read(many(50));
        assertThat(pointers()).isEmpty();

        read(many(51));
        assertThat(pointers()).containsExactly("/criteria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{'key':'c','attribute':'employees','mode':'MUST','match':{'op':'BETWEEN','min':1}}]",
                "[{'key':'c','attribute':'employees','mode':'MUST','weight':0,'match':{'op':'BETWEEN','min':1}}]",
                "[{'key':'c','attribute':'employees','mode':'EXCLUDE','match':{'op':'BETWEEN','min':1}}]"
            })
    void withoutAWeightThereIsNoScore(String criteria) {
        read(criteria);

        assertThat(pointers()).containsExactly("/criteria");
    }

    @Test
    void nothingIsNoCriterion() {
        read("[" + SOUND + ",null]");

        assertThat(pointers()).containsExactly("/criteria/1");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        read(
                "[{'key':'a','attribute':'employees','mode':'SCORE','match':{'op':'BETWEEN','min':2,'max':1}},"
                        + "{'key':'a','attribute':'adSpend','mode':'MUST','weight':101,'match':{'op':'BETWEEN','tolerance':2}}]");

        assertThat(pointers())
                .containsExactlyInAnyOrder(
                        "/criteria/0/weight",
                        "/criteria/0/match/min",
                        "/criteria/1/key",
                        "/criteria/1/weight",
                        "/criteria/1/match/min",
                        "/criteria/1/match/tolerance",
                        "/criteria/1/match/currency");
    }

    // a tenant's own attributes

    @Test
    void ownAttributesAreReadByTheirOwnOptions() {
        Map<String, AttributeView> definitions = new HashMap<>(BuiltIn.byKey());
        definitions.put(
                "colour",
                new AttributeView(
                        "colour",
                        "Colour",
                        AttributeType.CHOICE,
                        Category.STRATEGIC,
                        false,
                        null,
                        List.of("Red", "Blue")));

        reader.read(
                bodies("[{'key':'c','attribute':'colour','mode':'MUST','weight':1,"
                        + "'match':{'op':'IN','values':['RED','Green']}}]"),
                definitions,
                errors);

        assertThat(pointers()).containsExactly("/criteria/0/match/values/1");
    }

    private static Demand asks(String attribute, Condition condition) {
        return new Demand.OfAttribute(attribute, condition);
    }

    private static Condition condition(Criterion criterion) {
        return ((Demand.OfAttribute) criterion.demand()).condition();
    }

    private Criterion one(String fields) {
        List<Criterion> read = read("[" + SOUND + ",{'key':'c1'," + fields + "}]");
        assertThat(errors.list()).isEmpty();
        return read.get(1);
    }

    private List<Criterion> read(String criteria) {
        return reader.read(bodies(criteria), BuiltIn.byKey(), errors);
    }

    private static List<CriterionBody> bodies(String criteria) {
        return StoredJson.list(criteria.replace('\'', '"'), CriterionBody.class);
    }

    private List<String> pointers() {
        return errors.list().stream().map(FieldError::pointer).toList();
    }

    private static String inValues(int count) {
        return "{'key':'c','attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN','values':["
                + IntStream.range(0, count).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","))
                + "]}}";
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SOUND.replace("'sound'", "'c" + i + "'"))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
