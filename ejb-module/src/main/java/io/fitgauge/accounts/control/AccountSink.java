package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes rows about accounts. */
@Dependent
class AccountSink implements RowSink {

    private final AccountStore accounts;
    private final AttributeCatalogue catalogue;

    @Inject
    AccountSink(AccountStore accounts, AttributeCatalogue catalogue) {
        this.accounts = accounts;
        this.catalogue = catalogue;
    }

    @Override
    public MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin) {
        int needed = plan.attributeKeys().size();
        if (catalogue.forUse(caller, plan.attributeKeys()).size() < needed) {
            throw Refusal.wrongState("An attribute that a column is mapped to has been deleted meanwhile.");
        }
        ChunkOutcome outcome = ChunkOutcome.of(chunk, plan, known(caller, chunk), origin);
        return new MetRows(outcome.counts(), outcome.remarks(), () -> {
            accounts.insertAll(outcome.born());
            accounts.updateAll(outcome.changed());
        });
    }

    private KnownAccounts known(Caller caller, RowChunk chunk) {
        Map<String, AttributeView> definitions = catalogue.definitions(caller);
        Map<UUID, Account> byId = accounts.byIds(ChunkOutcome.ids(chunk), definitions).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
        return new KnownAccounts(byId, accounts.byExternalIds(ChunkOutcome.externalIds(chunk), definitions));
    }
}
