package io.fitgauge.icps.boundary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.control.CriteriaReader;
import io.fitgauge.icps.control.ThresholdsReader;
import io.fitgauge.json.StoredJson;
import io.fitgauge.refusal.FieldErrors;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ICPs of the contract's scoring cases, written as a client would send them. */
class ContractCriteriaTest {

    private final CriteriaReader reader = CriteriaReader.standalone();
    private final Map<String, AttributeView> definitions = withNetMargin();

    @Test
    void everyIcpOfTheContractCanBeSaved() throws IOException {
        for (JsonNode scoringCase : cases()) {
            JsonNode icp = scoringCase.required("icp");
            FieldErrors errors = new FieldErrors();
            List<CriterionBody> bodies =
                    StoredJson.list(icp.required("criteria").toString(), CriterionBody.class);

            List<Criterion> criteria = reader.read(bodies, definitions, errors);
            ThresholdsReader.read(StoredJson.read(icp.required("thresholds").toString(), ThresholdsBody.class), errors);

            assertThat(errors.list()).as(icp.toString()).isEmpty();
            assertThat(criteria).extracting(Criterion::key).isEqualTo(keys(bodies));
            assertThat(criteria).extracting(Criterion::mode).isEqualTo(modes(bodies));
        }
    }

    private static List<String> keys(List<CriterionBody> bodies) {
        return bodies.stream().map(body -> requireNonNull(body.key())).toList();
    }

    private static List<Mode> modes(List<CriterionBody> bodies) {
        return bodies.stream().map(body -> requireNonNull(body.mode())).toList();
    }

    private static JsonNode cases() throws IOException {
        try (var in = requireNonNull(Criterion.class.getResourceAsStream("scoring-cases.json"))) {
            return new JsonMapper().readTree(in).required("cases");
        }
    }

    private static Map<String, AttributeView> withNetMargin() {
        Map<String, AttributeView> definitions = new HashMap<>(BuiltIn.byKey());
        definitions.put(
                "netMargin",
                new AttributeView(
                        "netMargin", "Net margin", AttributeType.NUMBER, Category.ECONOMIC, false, null, null));
        return definitions;
    }
}
