package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.entity.ImportKind;
import jakarta.inject.Inject;

/** Reads files of contacts. */
public class ContactImportJob extends ImportJob {

    @Inject
    ContactImportJob(ImportSteps steps, ReferenceCodes codes) {
        super(ImportKind.CONTACT, steps, codes);
    }
}
