package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.Importable;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deals from CSV files. */
@Path("/deals/imports")
@Tag(name = "Deals")
public class DealImportsResource extends ImportResource {

    public DealImportsResource() {
        super(Importable.DEALS);
    }
}
