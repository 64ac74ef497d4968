package io.fitgauge.attributes.boundary;

import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import java.util.Map;

/** What can be known about a tenant's accounts. A stand-in, until tenants have attributes of their own. */
@Stateless
public class AttributeCatalogue {

    /** @return all of them by key */
    public Map<String, AttributeView> definitions(Caller caller) {
        return BuiltIn.byKey();
    }
}
