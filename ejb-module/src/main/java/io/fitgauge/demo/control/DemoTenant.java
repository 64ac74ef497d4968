package io.fitgauge.demo.control;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.committee.boundary.CommitteeDraft;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.ThresholdsBody;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.NewTenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tenant of the demo, as its file tells. Most of it is written as the API takes it.
 *
 * @param attributes the tenant's own
 * @param committee of the ICP
 * @param contacts people at the accounts, with the parts they play
 * @param product absent in an agency, like the segment and the ICP
 * @param personas of the ICP; each without its id
 */
public record DemoTenant(
        String slug,
        String name,
        String kind,
        @Nullable String agency,
        List<Person> people,
        List<NewAttribute> attributes,
        @Nullable ProductDraft product,
        @Nullable SegmentDraft segment,
        @Nullable Profile icp,
        List<PersonaDraft> personas,
        @Nullable ValueTreeDraft valueTree,
        List<AccountDraft> accounts,
        @Nullable AccountFile accountFile,
        @Nullable CommitteeDraft committee,
        List<DemoContact> contacts,
        List<DemoDeal> deals) {

    public DemoTenant {
        people = List.copyOf(people);
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
        personas = personas == null ? List.of() : List.copyOf(personas);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        deals = deals == null ? List.of() : List.copyOf(deals);
    }

    public NewTenant tenant() {
        return new NewTenant(slug, name, kind, agency);
    }

    /** Somebody invented, to log in as. */
    public record Person(String email, String name, Role role) {}

    /** An ICP, for the one product and the one segment. */
    public record Profile(String name, List<CriterionBody> criteria, @Nullable ThresholdsBody thresholds) {

        public Profile {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Accounts that come in as a file, like anybody's.
     *
     * @param name of the file beside this class
     */
    public record AccountFile(String name, NewImport options) {}
}
