package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.KeptTables;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Erases all of a tenant that was closed, table by table, some rows at a time; broken off anywhere, it is gone on with. */
@Dependent
public class TenantErasure {

    private static final System.Logger LOG = System.getLogger(TenantErasure.class.getName());

    /** Tokens count for some seconds after their tenant has closed; a round takes some tenths of one, at least. */
    private static final int ROUNDS = 50;

    private final PassageSteps steps;
    private final KeptTables kept;

    @Inject
    TenantErasure(PassageSteps steps, KeptTables kept) {
        this.steps = steps;
        this.kept = kept;
    }

    /** Hears which rows went. */
    public interface Progress {

        void gone(String table, int rows);
    }

    /** @throws Refusal WRONG_STATE for an agency that has clients */
    public void close(TenantId tenant) {
        steps.close(Caller.system(tenant));
    }

    /**
     * @return how many rows of which tables went
     * @throws Refusal WRONG_STATE unless it was closed
     */
    public Map<String, Long> erase(TenantId tenant, Progress progress) {
        Caller system = Caller.system(tenant);
        Map<String, Long> gone = new TreeMap<>();
        steps.stop(system);
        for (int round = 1; ; round++) {
            removeRows(system, (table, rows) -> {
                gone.merge(table, (long) rows, Long::sum);
                progress.gone(table, rows);
            });
            if (removed(system, round)) {
                LOG.log(System.Logger.Level.INFO, "Tenant {0} is erased", tenant.id());
                return gone;
            }
        }
    }

    private void removeRows(Caller system, Progress progress) {
        List<TenantTable> tables = new ArrayList<>(kept.inOrder());
        Collections.reverse(tables);
        for (TenantTable table : tables) {
            for (int gone = steps.removeSome(system, table); gone > 0; gone = steps.removeSome(system, table)) {
                progress.gone(table.name(), gone);
            }
        }
    }

    /** What ran when it was closed may have left something. */
    private boolean removed(Caller system, int round) {
        try {
            steps.remove(system);
            return true;
        } catch (EJBException somethingLeft) {
            if (round == ROUNDS) {
                throw somethingLeft;
            }
            return false;
        }
    }
}
