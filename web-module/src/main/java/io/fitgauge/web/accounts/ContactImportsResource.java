package io.fitgauge.web.accounts;

import io.fitgauge.accounts.boundary.Importable;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts from CSV files. */
@Path("/contacts/imports")
@Tag(name = "Contacts")
public class ContactImportsResource extends ImportResource {

    public ContactImportsResource() {
        super(Importable.CONTACTS);
    }
}
