package io.fitgauge.web.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.Mappings;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.web.json.Body;
import io.fitgauge.web.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Import options as clients send them: all of them, or the name of saved ones and what is to be otherwise. */
@ApplicationScoped
public class WantedImport {

    private static final String MAPPING = "mapping";

    @Inject
    Mappings mappings;

    /** @throws Refusal INVALID when there are no options of that name for such files, or something is wrong with these */
    NewImport of(Caller caller, Importable what, ObjectNode sent) {
        return Body.convert(complete(caller, what, sent), NewImport.class);
    }

    /** @return the same with the saved ones in the place of their name; checked */
    ObjectNode complete(Caller caller, Importable what, ObjectNode sent) {
        JsonNode name = sent.get(MAPPING);
        if (name == null) {
            Body.convert(sent, NewImport.class);
            return sent;
        }
        if (!name.isTextual()) {
            throw Refusal.invalid("/" + MAPPING, "must be the name of a mapping");
        }
        ObjectNode options = Json.mapper()
                .valueToTree(mappings.byName(caller, what, name.textValue()).options());
        ObjectNode own = sent.deepCopy();
        own.remove(MAPPING);
        options.setAll(own);
        Body.convert(options, NewImport.class);
        return options;
    }
}
