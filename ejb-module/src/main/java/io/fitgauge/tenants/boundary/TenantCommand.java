package io.fitgauge.tenants.boundary;

import io.fitgauge.operator.boundary.OperatorCommand;
import io.fitgauge.operator.boundary.OperatorWords;
import java.util.function.Consumer;

/** A command that does something to the one tenant that it names. */
abstract class TenantCommand implements OperatorCommand {

    private final String name;
    private final String what;
    private final Consumer<String> work;

    /** @param what it does, in a word for "Tenant acme is …" */
    TenantCommand(String name, String what, Consumer<String> work) {
        this.name = name;
        this.what = what;
        this.work = work;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String usage() {
        return "SLUG";
    }

    @Override
    public String run(OperatorWords words) {
        words.allow();
        String slug = words.only();
        work.accept(slug);
        return "Tenant " + slug + " is " + what + ".";
    }
}
