package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeValue;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The demo data, imported as the contract's example does. */
class Sp500ImportTest {

    private static final String OPTIONS = "{'columns': {'Security': 'name', 'Symbol': 'externalId', "
            + "'GICS Sector': 'sector', 'Founded': 'foundedYear'}, 'badCell': '%s'}";

    @Test
    void yearsInTwoWritingsBecomeUnknownWithARemark() {
        List<AccountRow> rows =
                outcomes("UNKNOWN").stream().map(AccountRow.class::cast).toList();

        assertThat(rows).hasSize(503);
        assertThat(rows.stream().filter(row -> !row.remarks().isEmpty())).hasSize(39);
        assertThat(rows.get(0).name()).isEqualTo("3M");
        assertThat(rows.get(0).attributes())
                .containsEntry("sector", new CellValue.Known<>(new AttributeValue.Text("Industrials")))
                .containsEntry("foundedYear", new CellValue.Known<>(new AttributeValue.Num(new BigDecimal(1902))));
        assertThat(rows.get(3).remarks()).containsExactly(new Remark("Founded", "\"2013 (1888)\" is no number."));
    }

    @Test
    void yearsInTwoWritingsRejectTheirRows() {
        List<RowOutcome> rows = outcomes("REJECT_ROW");

        assertThat(rows).hasSize(503);
        assertThat(rows.stream().filter(RejectedRow.class::isInstance)).hasSize(39);
        assertThat(rows.get(3))
                .isEqualTo(new RejectedRow(
                        5,
                        "Founded",
                        "\"2013 (1888)\" is no number.",
                        "ABBV,AbbVie,Health Care,Biotechnology,\"North Chicago, Illinois\",2012-12-31,1551152,"
                                + "2013 (1888)"));
    }

    private static List<RowOutcome> outcomes(String badCell) {
        InputStream csv = Sp500ImportTest.class.getResourceAsStream("/io/fitgauge/demo/sp500.csv");
        return AnImport.with(OPTIONS.formatted(badCell)).of(Objects.requireNonNull(csv));
    }
}
