package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** All that belongs to an ICP beside itself, in the order in which it can be made. */
class IcpExtras {

    private final List<IcpExtra> extras;

    @Inject
    IcpExtras(PersonaExtra personas, ValueTreeExtra tree, CommitteeExtra committee) {
        this.extras = List.of(personas, tree, committee);
    }

    void readInto(ObjectNode document, Caller caller, UUID icpId, PersonaKeys keys) {
        extras.forEach(extra -> {
            JsonNode found = extra.read(caller, icpId, keys);
            if (!found.isMissingNode()) {
                document.set(extra.field(), found);
            }
        });
    }

    void make(Caller caller, UUID icpId, PersonaKeys keys, ObjectNode content) {
        extras.stream()
                .filter(extra -> content.has(extra.field()))
                .forEach(extra ->
                        extra.write(caller, icpId, keys, MissingNode.getInstance(), content.get(extra.field())));
    }

    /** Writes what is not as it is wanted. */
    void change(Caller caller, UUID icpId, PersonaKeys keys, ObjectNode now, ObjectNode wanted) {
        extras.stream()
                .filter(extra -> !now.path(extra.field()).equals(wanted.path(extra.field())))
                .forEach(
                        extra -> extra.write(caller, icpId, keys, now.path(extra.field()), wanted.path(extra.field())));
    }
}
