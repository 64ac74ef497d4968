package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.Importable;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts from CSV files. */
@Path("/accounts/imports")
@Tag(name = "Accounts")
public class ImportsResource extends ImportResource {

    public ImportsResource() {
        super(Importable.ACCOUNTS);
    }
}
