package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ReferenceCodes;
import io.fitgauge.accounts.entity.ImportKind;
import jakarta.inject.Inject;

/** Reads files of accounts. */
public class AccountImportJob extends ImportJob {

    @Inject
    AccountImportJob(ImportSteps steps, ReferenceCodes codes) {
        super(ImportKind.ACCOUNT, steps, codes);
    }
}
