package io.fitgauge.templates.boundary;

import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.TemplateSource;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.ManagingAgency;
import io.fitgauge.tenants.boundary.OwnAgency;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A client's copy of its agency's template beside that template: what was taken over, what it says now, and what is here.
 * It looks into both tenants, with a transaction in each.
 */
@Dependent
public class TemplateComparisons {

    private final TemplateCopies copies;
    private final OwnAgency agency;
    private final GivenTemplates given;

    @Inject
    TemplateComparisons(TemplateCopies copies, OwnAgency agency, GivenTemplates given) {
        this.copies = copies;
        this.agency = agency;
        this.given = given;
    }

    /** @throws Refusal NOT_FOUND; WRONG_STATE for one that is a copy of nothing */
    public Revised<ComparisonView> compare(Caller caller, UUID id) {
        return copies.compare(caller, id, theirs(caller, id));
    }

    /**
     * Takes over what is wished for, and nothing else.
     *
     * @param revision of the comparison that the wish is about
     * @return what is left to be decided
     * @throws Refusal as {@link #compare}; STALE when either side has changed since; INVALID
     */
    public Revised<ComparisonView> merge(Caller caller, UUID id, int revision, MergeWish wish) {
        return copies.merge(caller, id, revision, theirs(caller, id), wish);
    }

    private Theirs theirs(Caller caller, UUID id) {
        TemplateSource source = copies.source(caller, id);
        if (source.libraryKey() != null) {
            return Theirs.WITHDRAWN; // which is not looked at: the library is here
        }
        Optional<ManagingAgency> managing =
                agency.find(caller).filter(its -> its.key().id().equals(source.agency()));
        return managing.map(its -> given.to(
                        Caller.system(its.key()),
                        caller.tenant().id(),
                        Objects.requireNonNull(source.agencyTemplate())))
                .orElse(Theirs.LEFT);
    }
}
