package io.fitgauge.web.rates;

import io.fitgauge.rates.boundary.RateFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of exchange rates. */
public class RateQuery {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("dayFrom")
    @Parameter(description = "Of this day or later")
    @Nullable
    LocalDate dayFrom;

    @QueryParam("dayTo")
    @Parameter(description = "Of this day or earlier")
    @Nullable
    LocalDate dayTo;

    RateFilter filter() {
        return new RateFilter(from, to, dayFrom, dayTo);
    }
}
