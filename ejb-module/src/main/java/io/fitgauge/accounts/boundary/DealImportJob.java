package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.entity.ImportKind;
import jakarta.inject.Inject;

/** Reads files of deals. */
public class DealImportJob extends ImportJob {

    @Inject
    DealImportJob(ImportSteps steps, ReferenceCodes codes) {
        super(ImportKind.DEAL, steps, codes);
    }
}
