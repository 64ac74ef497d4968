package io.fitgauge.archives.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.TenantRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code tenant erase}. */
@Dependent
class TenantEraseCommand implements OperatorCommand {

    private final TenantRegister register;
    private final TenantErasure erasure;

    @Inject
    TenantEraseCommand(TenantRegister register, TenantErasure erasure) {
        this.register = register;
        this.erasure = erasure;
    }

    @Override
    public String name() {
        return "tenant erase";
    }

    @Override
    public String usage() {
        return "SLUG --confirm SLUG (for good: nothing brings it back but an archive, or a backup)";
    }

    /** @return the receipt */
    @Override
    public String run(OperatorWords words) {
        words.allow("confirm");
        String slug = words.only();
        if (!slug.equals(words.option("confirm").orElse(""))) {
            throw new IllegalArgumentException("Say once more which tenant, by --confirm.");
        }
        TenantId tenant = register.key(slug);
        erasure.close(tenant);
        Map<String, Long> gone = erasure.erase(tenant, (table, rows) -> {});
        return gone.entrySet().stream()
                .map(table -> table.getKey() + "\t" + table.getValue())
                .collect(Collectors.joining("\n", "Tenant " + slug + ", " + tenant.id() + ", is erased:\n", ""));
    }
}
