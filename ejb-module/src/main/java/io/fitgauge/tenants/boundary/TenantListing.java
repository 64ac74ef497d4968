package io.fitgauge.tenants.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code tenant list}. */
@Dependent
class TenantListing implements OperatorCommand {

    private final TenantRegister register;

    @Inject
    TenantListing(TenantRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "tenant list";
    }

    @Override
    public String usage() {
        return "(slug, kind, status, agency, name; between tabs)";
    }

    @Override
    public String run(OperatorWords words) {
        words.none();
        return register.all().stream().map(TenantListing::line).collect(Collectors.joining("\n"));
    }

    private static String line(RegisteredTenant tenant) {
        return String.join(
                "\t",
                tenant.view().slug(),
                tenant.view().kind(),
                tenant.status(),
                Objects.requireNonNullElse(tenant.agency(), "-"),
                tenant.view().name());
    }
}
