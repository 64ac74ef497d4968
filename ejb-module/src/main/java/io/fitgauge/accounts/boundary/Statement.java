package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Origin;
import java.util.Set;

/**
 * What a source says.
 *
 * @param fields what it speaks of: fields of the account, and keys of attributes
 */
public record Statement(Set<String> fields, Source source) {

    public Statement {
        fields = Set.copyOf(fields);
    }

    Origin origin(Origin writer) {
        return writer.from(source.name().strip(), source.asOf());
    }
}
